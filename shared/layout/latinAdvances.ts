/** Advances in Times New Roman, in thousandths of its size. */
const regular: Readonly<Record<number, string>> = {
  180: "'",
  200: '|¦',
  250: ' ,.\u00a0',
  278: '/:;\\ijlt',
  300: '²³¹',
  310: 'º',
  333: '!()-I[]`fr¡¨´',
  389: 'Js',
  400: '°',
  408: '"',
  444: '?acez',
  453: '¶',
  469: '^',
  480: '{}',
  541: '~',
  549: '±',
  556: 'FPS',
  564: '+<=>',
  576: 'µ',
  611: 'ELTZ',
  667: 'BCRæ',
  722: 'ADGHKNOQUVXYwØ',
  750: '¼½¾',
  760: '©®',
  778: '&m',
  833: '%',
  889: 'MÆ',
  921: '@',
  944: 'W',
}
const bold: Readonly<Record<number, string>> = {
  220: '|¦',
  250: ' ,.\u00a0',
  278: "'/\\il",
  300: '²³¹',
  330: 'º',
  333: '!()-:;[]`fjt¡¨´',
  389: 'Is',
  394: '{}',
  400: '°',
  444: 'cerz',
  520: '~',
  540: '¶',
  549: '±',
  555: '"',
  556: 'Sbdhknpquß',
  570: '+<=>',
  576: 'µ',
  581: '^',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwæ',
  747: '©®',
  750: '¼½¾',
  778: 'GHKOQØ',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%WÆ',
}
/** Digits, most small letters, and what has no entry. */
const usual = 500

/** What pages set in the Latin face of a pair; all else, “ ” — … · × among it, in that for Han. */
const latin = /[ -~\u00a0-\u00a6\u00a8-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u024f]/
/** Combining marks, joiners, selectors, the second units of pairs: up to the second number, not included. */
const noWidth = [
  [0x300, 0x370],
  [0x200b, 0x2010],
  [0x2060, 0x2065],
  [0xdc00, 0xe000],
  [0xfe00, 0xfe10],
] as const
const halfWidth = [0xff61, 0xffa0] as const

/**
 * By UTF-16 unit, in thousandths of the size. Han characters are squares; Latin ones are as wide as in Times New Roman, or
 * half a square each where they are set in the face for Han.
 */
export const advances: Readonly<Record<'regular' | 'bold' | 'halfSquare', Uint16Array>> = {
  regular: tableOf(regular),
  bold: tableOf(bold),
  halfSquare: tableOf({}),
}

function tableOf(latinAdvances: Readonly<Record<number, string>>): Uint16Array {
  const known = new Map(
    Object.entries(latinAdvances).flatMap(([advance, characters]) =>
      Array.from(characters, (character) => [character, Number(advance)] as const),
    ),
  )
  const table = new Uint16Array(0x10000).fill(1000)
  for (let unit = 0x20; unit < 0x250; unit += 1) {
    const character = String.fromCharCode(unit)
    if (!latin.test(character)) continue
    // A letter with an accent is as wide as without.
    const letter = character.normalize('NFD').charAt(0)
    table[unit] = known.get(character) ?? known.get(letter) ?? usual
  }
  for (const [from, to] of noWidth) table.fill(0, from, to)
  return table.fill(500, ...halfWidth)
}
