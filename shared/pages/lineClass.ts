/** What a character is to line breaking, after Unicode's UAX #14; the names are those of its classes. */
export const lineClasses = [
  'AL',
  'NU',
  'ID',
  'OP',
  /** A Latin opening bracket: holds to the word before it. */
  'OL',
  'CL',
  'CP',
  'EX',
  'NS',
  'QU',
  'IN',
  'B2',
  'PR',
  'PO',
  'HY',
  'BA',
  'IS',
  'SY',
  'SP',
  'GL',
  /** Belongs to the character before it. */
  'CM',
] as const
export type LineClass = (typeof lineClasses)[number]

const listed: Partial<Record<LineClass, string>> = {
  OP: '（《〈【「『〔〖〘〝［｛｟¡¿',
  OL: '([{',
  CL: '}，。、》〉】」』〕〗〙〞〟．］｝｠）｡､',
  CP: ')]',
  EX: '!?！？',
  NS: '：；々〻〜・゛゜ゝゞヽヾー‼⁇⁈⁉ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ',
  QU: '"\'“”‘’«»‹›',
  IN: '…‥',
  B2: '—',
  PR: '$+\\£¥±€№＄￡￥',
  PO: '%¢°‰′″℃％￠',
  HY: '-',
  BA: '|\u00ad\u2010\u2012\u2013\u3000',
  IS: ',.:;',
  SY: '/',
  SP: ' ',
  GL: '\u00a0\u2011\u202f\u2060',
  NU: '0123456789',
}

/** Stretches of characters that stand for a word each, up to the second number, not included. */
const wholeWords = [
  [0x1100, 0x1200],
  [0x2e80, 0xa4d0],
  [0xac00, 0xd7b0],
  [0xd800, 0xdc00],
  [0xf900, 0xfb00],
  [0xfe30, 0xfe70],
  [0xff00, 0xfff0],
] as const
/** Stretches that belong to the character before them. */
const belonging = [
  [0x300, 0x370],
  [0x200b, 0x2010],
  [0xdc00, 0xe000],
  [0xfe00, 0xfe10],
] as const

/** The class of every UTF-16 unit, as its place in `lineClasses`. */
export const lineClassTable: Uint8Array = buildTable()

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(codeOf('AL'))
  for (const [from, to] of wholeWords) table.fill(codeOf('ID'), from, to)
  for (const [from, to] of belonging) table.fill(codeOf('CM'), from, to)
  for (const [name, characters] of Object.entries(listed))
    for (const character of characters) table[character.charCodeAt(0)] = codeOf(name as LineClass)
  return table
}

export function codeOf(name: LineClass): number {
  return lineClasses.indexOf(name)
}
