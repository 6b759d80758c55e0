import { isOn, type Attributes } from './xmlEvents'

/** What a style or a run says of its letters; what it is silent about comes from further up. */
export type Look = {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  hidden?: boolean
  /** A face is named, for whatever characters. */
  hasFace?: boolean
}

/** Takes up one element of `w:rPr`. */
export function readLook(look: Look, name: string, attributes: Attributes): void {
  switch (name) {
    case 'w:b':
      look.bold = isOn(attributes)
      break
    case 'w:i':
      look.italic = isOn(attributes)
      break
    case 'w:u':
      look.underline = isOn(attributes)
      break
    case 'w:vanish':
      look.hidden = isOn(attributes)
      break
    case 'w:rFonts':
      look.hasFace = true
  }
}

/**
 * The look of a run: what stands on the run itself holds; of paragraph and character style bold and italic cancel each
 * other out where both say so (ECMA-376, 17.7.3), as Word shows it.
 */
export function combineLooks(paragraph: Look, character: Look, own: Look): Look {
  return {
    bold: own.bold ?? (paragraph.bold ?? false) !== (character.bold ?? false),
    italic: own.italic ?? (paragraph.italic ?? false) !== (character.italic ?? false),
    underline: own.underline ?? character.underline ?? paragraph.underline ?? false,
    hidden: own.hidden ?? character.hidden ?? paragraph.hidden ?? false,
  }
}
