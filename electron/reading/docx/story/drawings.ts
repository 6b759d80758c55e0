import { frameOf, flushCarried, newFrame, paragraphOf, type ElementHandlers, type Story } from './story'

/** Pictures, text boxes, and the two forms in which Word writes the newer ones: the second is read only where the first gave nothing. */
export function createDrawings(story: Story): ElementHandlers {
  const alternatives: { readonly before: number; isTaken: boolean }[] = []
  let picture = { alt: '', widthInEmu: 0 }

  function addPicture(relation: string | undefined) {
    story.taken += 1
    paragraphOf(story)?.pictures.push({ relation: relation ?? '', ...picture })
  }

  return {
    open: {
      'mc:AlternateContent': () => void alternatives.push({ before: story.taken, isTaken: false }),
      'mc:Fallback': () => {
        if (alternatives.at(-1)?.isTaken) story.skip()
      },
      'wp:extent': ({ cx }) => {
        picture = { alt: '', widthInEmu: Number(cx) || 0 }
      },
      'wp:docPr': ({ descr = '' }) => {
        picture = { ...picture, alt: descr }
      },
      'a:blip': (attributes) => addPicture(attributes['r:embed']),
      'v:imagedata': (attributes) => {
        picture = { alt: attributes['o:title'] ?? '', widthInEmu: 0 }
        addPicture(attributes['r:id'])
      },
      'a:graphicData': ({ uri = '' }) => {
        if (/\/(chart|chartex|diagram)$/.test(uri)) story.events.leaveOut('drawing')
      },
      'w:txbxContent': () => {
        story.taken += 1
        story.frames.push(newFrame('box'))
      },
    },
    close: {
      'mc:Choice': () => {
        const alternative = alternatives.at(-1)
        if (alternative && story.taken > alternative.before) alternative.isTaken = true
      },
      'mc:AlternateContent': () => void alternatives.pop(),
      'w:txbxContent': () => {
        if (frameOf(story).type !== 'box') return
        flushCarried(story)
        const { items } = frameOf(story)
        story.frames.pop()
        const anchor = paragraphOf(story)
        if (anchor) anchor.boxed.push(...items)
        else frameOf(story).items.push(...items)
      },
    },
  }
}
