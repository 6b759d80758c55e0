/** Signs of symbol fonts that stand in papers as marks, by font and code (private use area or not). */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x70: '□',
    0x71: '□',
    0x75: '◆',
    0xa1: '○',
    0xa8: '□',
    0xd8: '➢',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x2a: '□', 0x30: '□', 0x50: '✓', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '□' },
  symbol: { 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xa3: '≤', 0xb4: '×', 0xb7: '·', 0xde: '⇒', 0xae: '→' },
}

/** The sign of a `w:sym` as a character; □ where we do not know it, so that a mark stays a mark. */
export function signOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16)
  if (!Number.isFinite(value) || value < 0x20 || value > 0x10ffff) return '□'
  const isPrivate = value >= 0xe000 && value <= 0xf8ff
  const known = signs[font.toLowerCase()]?.[isPrivate ? value - 0xf000 : value]
  return known ?? (isPrivate ? '□' : String.fromCodePoint(value))
}
