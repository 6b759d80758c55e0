import { pageBreak, openParagraph } from './openParagraph'
import type { Fields } from './fields'
import { frameOf, paragraphOf, type ElementHandlers, type Story } from './story'
import { signOf } from './symbols'

/** Paragraphs, runs, and the characters that have elements of their own. */
export function createParagraphs(story: Story, fields: Fields): ElementHandlers {
  const openRun = () => {
    const open = paragraphOf(story)
    if (open) open.run = { look: {}, style: undefined, isInProperties: false, made: null }
  }
  const closeRun = () => {
    const open = paragraphOf(story)
    if (open) open.run = null
  }
  const writeInRun = (text: string) => {
    if (paragraphOf(story)?.run) story.write(text)
  }

  return {
    open: {
      'w:p': () => {
        const frame = frameOf(story)
        frame.paragraphs.push(openParagraph(fields.isContents(), frame.carried))
        frame.carried = null
      },
      'w:pPr': () => setInProperties(true),
      'w:pStyle': (attributes) => {
        const open = paragraphOf(story)
        if (open?.isInProperties) open.style = attributes['w:val']
      },
      'w:r': openRun,
      'm:r': openRun,
      'w:rPr': () => setRunInProperties(true),
      'w:rStyle': (attributes) => {
        const run = paragraphOf(story)?.run
        if (run?.isInProperties) run.style = attributes['w:val']
      },
      'w:tab': () => writeInRun('\t'),
      'w:ptab': () => writeInRun('\t'),
      'w:br': (attributes) => writeInRun(attributes['w:type'] === 'page' ? pageBreak : '\n'),
      'w:cr': () => writeInRun('\n'),
      'w:noBreakHyphen': () => writeInRun('-'),
      'w:sym': (attributes) => writeInRun(signOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
      'w:footnoteReference': (attributes) =>
        writeInRun(story.events.noteText('footnote', attributes['w:id'] ?? '')),
      'w:endnoteReference': (attributes) =>
        writeInRun(story.events.noteText('endnote', attributes['w:id'] ?? '')),
      // The reading of a character above it: 拼音.
      'w:rt': () => story.skip(),
    },
    close: {
      'w:p': () => {
        const frame = frameOf(story)
        const open = frame.paragraphs.pop()
        fields.endParagraph()
        if (!open) return
        if (open.isMarkDeleted) frame.carried = open
        else frame.items.push(...story.events.finishParagraph(open), ...open.boxed)
      },
      'w:pPr': () => setInProperties(false),
      'w:r': closeRun,
      'm:r': closeRun,
      'w:rPr': () => setRunInProperties(false),
    },
  }

  function setInProperties(isIn: boolean) {
    const open = paragraphOf(story)
    if (open) open.isInProperties = isIn
  }

  function setRunInProperties(isIn: boolean) {
    const run = paragraphOf(story)?.run
    if (run) run.isInProperties = isIn
  }
}
