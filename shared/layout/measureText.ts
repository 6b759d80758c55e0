import { advances } from './latinAdvances'
import type { Layout } from './layout'

/** How wide a line of body text is, in twips: Han characters are squares, Latin ones as wide as in Times New Roman. */
export function measureText(text: string, layout: Layout): number {
  return measureIn(text, layout.roles.body.size * 10, layout.characterSpacing)
}

/** The same for text of another size, given in twips, with `spacing` after every character. */
export function measureIn(text: string, size: number, spacing = 0): number {
  let width = 0
  for (const character of text)
    width += Math.round((size * (advances.regular[character.charCodeAt(0)] ?? 1000)) / 1000) + spacing
  return width
}
