/** A year as written in a text. */
export type WrittenYear = {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Another year in the same figures: 2024, ２０２４, 二〇二四, 二○二四, 二零二四. */
  readonly write: (year: number) => string
}

const arabic = '[12１２][09０９][0-9０-９]{2}'
const han = '[一二][九〇○零][〇○零一二三四五六七八九]{2}'
const written = new RegExp(
  `(?<![0-9０-９.．〇○零一二三四五六七八九])(?:${arabic}|${han})(?![0-9０-９〇○零一二三四五六七八九])`,
  'gu',
)

/** All four figures that can be a year, 1900–2099, in order; what stands behind them is the caller's to judge. */
export function writtenYears(text: string): WrittenYear[] {
  return Array.from(text.matchAll(written), (found) => {
    const [figures] = found
    return {
      start: found.index,
      end: found.index + figures.length,
      value: Number(Array.from(figures, toDigit).join('')),
      write: (year) => Array.from(String(year), writeAs(figures)).join(''),
    }
  })
}

const hanDigits = '〇一二三四五六七八九'
const wideDigits = '０１２３４５６７８９'

function toDigit(figure: string): string {
  if (figure === '○' || figure === '零') return '0'
  const place = Math.max(hanDigits.indexOf(figure), wideDigits.indexOf(figure))
  return place < 0 ? figure : String(place)
}

function writeAs(model: string): (digit: string) => string {
  if (/[0-9]/u.test(model)) return (digit) => digit
  if (/[０-９]/u.test(model)) return (digit) => wideDigits[Number(digit)] ?? digit
  const zero = /[〇○零]/u.exec(model)?.[0] ?? '〇'
  return (digit) => (digit === '0' ? zero : (hanDigits[Number(digit)] ?? digit))
}
