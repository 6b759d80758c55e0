import { readXml, type Attributes } from './xmlEvents'

/** A footnote, endnote or comment: its attributes and its text, paragraphs parted by line breaks. */
export type NoteText = {
  readonly attributes: Attributes
  readonly text: string
  readonly lastParagraph: string
}

/** Reads a part of notes (`w:footnote`, `w:endnote`, `w:comment`) by their ids; separators, which are notes to Word too, have no text. */
export function readNoteTexts(xml: string | undefined, element: string): ReadonlyMap<string, NoteText> {
  const notes = new Map<string, NoteText>()
  if (xml === undefined) return notes
  let attributes: Attributes | null = null
  let text = ''
  let lastParagraph = ''
  let isText = false
  readXml(xml, {
    open: (name, given) => {
      if (name === element) {
        attributes = given
        text = ''
        lastParagraph = ''
      } else if (name === 'w:t') isText = true
      else if (name === 'w:p') {
        lastParagraph = given['w14:paraId'] ?? ''
        if (text !== '') text += '\n'
      } else if (name === 'w:tab' || name === 'w:br') text += ' '
    },
    close: (name) => {
      if (name === 'w:t') isText = false
      if (name !== element || attributes === null) return
      notes.set(attributes['w:id'] ?? '', { attributes, text: text.trim(), lastParagraph })
      attributes = null
    },
    text: (data) => {
      if (isText) text += data
    },
  })
  return notes
}

/** The last paragraphs of comments that are marked as done (`word/commentsExtended.xml`). */
export function readResolved(xml: string | undefined): ReadonlySet<string> {
  const resolved = new Set<string>()
  if (xml === undefined) return resolved
  readXml(xml, {
    open: (name, attributes) => {
      const paragraph = attributes['w15:paraId']
      const isDone = attributes['w15:done'] === '1' || attributes['w15:done'] === 'true'
      if (name === 'w15:commentEx' && paragraph !== undefined && isDone) resolved.add(paragraph)
    },
    close: () => undefined,
  })
  return resolved
}
