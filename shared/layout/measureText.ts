import type { Layout } from './layout'

/** Advances in Times New Roman as parts of the size. */
const narrow = /[ .,:;'!|/\\ijlt()[\]I-]/
const wide = /[A-Z@%&mw+<>=]/

/** Roughly how wide a line of body text is, in twips: exact for Han characters and digits, near for Latin letters. */
export function measureText(text: string, layout: Layout): number {
  return measureIn(text, layout.roles.body.size * 10, layout.characterSpacing)
}

/** The same for text of another size, given in twips, with `spacing` after every character. */
export function measureIn(text: string, size: number, spacing = 0): number {
  let width = 0
  for (const character of text)
    width += (isLatin(character) ? Math.round(size * latinPart(character)) : size) + spacing
  return width
}

function isLatin(character: string): boolean {
  return character < '\u0100'
}

function latinPart(character: string): number {
  if (narrow.test(character)) return 0.3
  return wide.test(character) ? 0.7 : 0.5
}
