import { paragraphOf, type ElementHandlers, type Story } from './story'

/** Sections: where a new page begins with them, how wide the text is, and whether the pages lie on their side. */
export function createSections(story: Story): ElementHandlers {
  let isContinuous = false
  let width = 0
  let height = 0
  let margins = 0
  let hasUpright = false
  return {
    open: {
      'w:sectPr': () => {
        isContinuous = false
        width = 0
        height = 0
        margins = 0
      },
      'w:type': (attributes) => {
        isContinuous = attributes['w:val'] === 'continuous'
      },
      'w:pgSz': (attributes) => {
        width = Number(attributes['w:w']) || 0
        height = Number(attributes['w:h']) || 0
      },
      'w:pgMar': (attributes) => {
        margins = (Number(attributes['w:left']) || 0) + (Number(attributes['w:right']) || 0)
      },
    },
    close: {
      'w:sectPr': () => {
        const isLandscape = height > 0 && width > height
        const open = paragraphOf(story)
        if (open?.isInProperties) open.endsSection = { endsPage: !isContinuous, isLandscape }
        else if (!open) story.events.tellLastSection(isLandscape)
        // Pictures are measured by the pages that most of the text stands on.
        if (width > margins && !(isLandscape && hasUpright)) story.events.tellTextWidth(width - margins)
        hasUpright ||= !isLandscape
      },
    },
  }
}
