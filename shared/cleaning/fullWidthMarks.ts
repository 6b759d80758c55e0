const wide: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
])

/** What a half-width mark must stand beside to be a slip. Not the marks made here, so that a second time changes nothing. */
const chinese = /[\p{Script=Han}、。《》〈〉【】“”]/u
const han = /\p{Script=Han}/u
const figure = /\d/
/** Addresses keep their own marks. */
const address = /(?:[a-z]+:\/\/|www\.)[\x21-\x7e]+|[\w.+-]+@[\w.-]+/giu

/**
 * Half-width , ; : ? ! ( ) beside Han become full-width, straight or wrongly turned double quotes become “ ” (GB/T
 * 15834-2011, 5.1 and 4.8). Figures, times and addresses stay. Every character is replaced by one, so places hold.
 */
export function toFullWidthMarks(written: string): string {
  const line = turnQuotes(written)
  const kept = keptPlaces(line)
  const characters = line.split('')
  for (const [index, character] of characters.entries()) {
    const mark = wide.get(character)
    if (mark !== undefined && !kept.has(index) && isInChinese(line, index)) characters[index] = mark
  }
  for (const [open, close] of bracketPairs(line)) {
    if (kept.has(open) || !(touchesChinese(line, open) || touchesChinese(line, close))) continue
    characters[open] = '（'
    characters[close] = '）'
  }
  return characters.join('')
}

function keptPlaces(line: string): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const match of line.matchAll(address))
    for (let index = match.index; index < match.index + match[0].length; index++) kept.add(index)
  return kept
}

/** Between two figures a mark belongs to a number, a time or a ratio. */
function isInChinese(line: string, index: number): boolean {
  const before = line[index - 1] ?? ''
  const after = line[index + 1] ?? ''
  if (figure.test(before) && figure.test(after)) return false
  return touchesChinese(line, index)
}

function touchesChinese(line: string, index: number): boolean {
  return chinese.test(line[index - 1] ?? '') || chinese.test(line[index + 1] ?? '')
}

function bracketPairs(line: string): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  const open: number[] = []
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '(') open.push(index)
    if (line[index] !== ')') continue
    const start = open.pop()
    if (start !== undefined) pairs.push([start, index])
  }
  return pairs
}

/** An odd number of quotes has no sure reading and stays; well paired ones stay too. */
function turnQuotes(line: string): string {
  const quotes: readonly string[] = line.match(/["“”]/g) ?? []
  if (quotes.length === 0 || quotes.length % 2 === 1 || !han.test(line)) return line
  const isPaired = quotes.every((quote, index) => quote === (index % 2 === 0 ? '“' : '”'))
  // Curly quotes inside curly quotes are somebody's own nesting.
  if (isPaired || (!quotes.includes('"') && quotes.includes('“') && quotes[0] === '“')) return line
  let count = 0
  return line.replace(/["“”]/g, () => (count++ % 2 === 0 ? '“' : '”'))
}
