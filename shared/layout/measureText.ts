import { characterWidth, type Layout } from './layout'

/** Advances in Times New Roman as parts of the size. */
const narrow = /[ .,:;'!|/\\ijlt()[\]I-]/
const wide = /[A-Z@%&mw+<>=]/

/** Roughly how wide a line of body text is, in twips: exact for Han characters and digits, near for Latin letters. */
export function measureText(text: string, layout: Layout): number {
  const size = layout.roles.body.size * 10
  let width = 0
  for (const character of text) {
    width += isLatin(character)
      ? Math.round(size * latinPart(character)) + layout.characterSpacing
      : characterWidth(layout)
  }
  return width
}

function isLatin(character: string): boolean {
  return character < '\u0100'
}

function latinPart(character: string): number {
  if (narrow.test(character)) return 0.3
  return wide.test(character) ? 0.7 : 0.5
}
