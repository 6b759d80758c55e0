import { paragraphOf, type ElementHandlers, type Story } from './story'

/** Sections: where a new page begins with them, and how wide the text is. */
export function createSections(story: Story): ElementHandlers {
  let isContinuous = false
  let width = 0
  let margins = 0
  return {
    open: {
      'w:sectPr': () => {
        isContinuous = false
        width = 0
        margins = 0
      },
      'w:type': (attributes) => {
        isContinuous = attributes['w:val'] === 'continuous'
      },
      'w:pgSz': (attributes) => {
        width = Number(attributes['w:w']) || 0
      },
      'w:pgMar': (attributes) => {
        margins = (Number(attributes['w:left']) || 0) + (Number(attributes['w:right']) || 0)
      },
    },
    close: {
      'w:sectPr': () => {
        const open = paragraphOf(story)
        if (open?.isInProperties && !isContinuous) open.endsSection = true
        if (width > margins) story.events.tellTextWidth(width - margins)
      },
    },
  }
}
