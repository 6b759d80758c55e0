/** What a title becomes when nothing of it may stand in a file name. */
export const untitled = '未命名文稿'

const fullWidth: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
}
const forbidden = /[<>:"/\\|?*]/g
/** Controls, lone surrogates, marks that turn the reading direction round, and the byte order mark. */
const invisible = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu
/** The superscript digits count for Windows too. */
const reserved = /^(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(?=$|[.\s])/i

const longestUnits = 120
const longestBytes = 200

/**
 * A file name without extension that Windows, macOS and Linux take: forbidden marks become their full-width forms,
 * reserved names get a leading `_`, at most 120 UTF-16 units and 200 UTF-8 bytes; never empty. Applied twice it changes nothing.
 */
export function safeFileName(title: string): string {
  const marked = title.replace(forbidden, (mark) => fullWidth[mark] ?? '')
  const plain = trimEnds(marked.replace(/[\t\r\n]+/g, ' ').replace(invisible, ''))
  const free = reserved.test(plain) ? `_${plain}` : plain
  const name = trimEnds(cut(free))
  return name === '' ? untitled : name
}

function trimEnds(name: string): string {
  return name.replace(/^\s+|[.\s]+$/gu, '')
}

/** Cuts between characters, so that no surrogate pair is split. */
function cut(name: string): string {
  let units = 0
  let bytes = 0
  for (const character of name) {
    const length = bytesOf(character)
    if (units + character.length > longestUnits || bytes + length > longestBytes) return name.slice(0, units)
    units += character.length
    bytes += length
  }
  return name
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
