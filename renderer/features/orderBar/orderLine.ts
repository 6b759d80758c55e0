import type { OutlineRow } from '../../../shared/outline/outline'

type OrderWords = {
  readonly barBefore: (what: string, other: string) => string
  readonly barAfter: (what: string, other: string) => string
  readonly barWrong: (what: string) => string
}

/** The sentence about a section out of place; `other` is the one it should stand beside. */
export function orderLine(row: OutlineRow, other: OutlineRow | undefined, words: OrderWords): string {
  if (row.should === undefined) return words.barWrong(row.text)
  const beside = other?.text ?? row.should.text
  return row.should.where === 'before' ? words.barBefore(row.text, beside) : words.barAfter(row.text, beside)
}
