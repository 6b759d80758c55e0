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

/**
 * An odd number of quotes has no sure reading and stays, curly quotes that open before they close stay too. Otherwise the
 * first reading that comes out even: curly ones as they stand, with straight ones in turn among themselves, or opening
 * where nothing is open; else all in turn.
 */
function turnQuotes(line: string): string {
  const quotes: readonly string[] = line.match(/["“”]/g) ?? []
  if (quotes.length === 0 || quotes.length % 2 === 1 || !han.test(line)) return line
  if (!quotes.includes('"') && depthsOf(quotes).every((depth) => depth >= 0)) return line
  const readings = [straightInTurn(quotes), straightByDepth(quotes), quotes.map(inTurn)]
  const turned = readings.find(isEven) ?? quotes
  let count = 0
  return line.replace(/["“”]/g, (quote) => turned[count++] ?? quote)
}

function inTurn(_quote: string, index: number): string {
  return index % 2 === 0 ? '“' : '”'
}

function straightInTurn(quotes: readonly string[]): string[] {
  let count = 0
  return quotes.map((quote) => (quote === '"' ? inTurn(quote, count++) : quote))
}

function straightByDepth(quotes: readonly string[]): string[] {
  let depth = 0
  return quotes.map((quote) => {
    const turned = quote !== '"' ? quote : depth > 0 ? '”' : '“'
    depth += turned === '“' ? 1 : -1
    return turned
  })
}

function isEven(quotes: readonly string[]): boolean {
  const depths = depthsOf(quotes)
  return depths.every((depth) => depth >= 0) && depths.at(-1) === 0
}

/** How many quotes are open after each; below zero where one closes what none opened. */
function depthsOf(quotes: readonly string[]): number[] {
  let depth = 0
  return quotes.map((quote) => (depth += quote === '“' ? 1 : -1))
}
