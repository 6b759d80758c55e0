import { pagesOnSides, readPageRange, type PageRange, type Sides } from './pageRange'
import { mostCopies, type PrintJob } from './printJob'

/** What is chosen about the pages to print, as it stands in the fields. */
export type PrintWish = {
  readonly range: 'all' | 'current' | 'some'
  /** For `some`. */
  readonly written: string
  readonly sides: Sides
  readonly copies: number | undefined
  readonly duplex: NonNullable<PrintJob['printer']>['duplex']
}

export type PrintPlan = {
  readonly pages: readonly number[]
  /** Of paper, for all copies. */
  readonly sheets: number
  /** What is wrong with the range. */
  readonly badRange?: Extract<PageRange, { readonly ok: false }>
  readonly hasBadCopies: boolean
}

/** What would be printed as wished, of `count` pages of which one is being looked at. */
export function planPrint(
  { range, written, sides, copies, duplex }: PrintWish,
  { count, current }: { readonly count: number; readonly current: number },
): PrintPlan {
  const asked = { all: `1-${count}`, current: String(current), some: written }[range]
  const read = readPageRange(asked, count)
  const pages = read.ok ? pagesOnSides(read.pages, sides) : []
  const hasBadCopies = copies === undefined || copies < 1 || copies > mostCopies
  const perCopy = duplex === 'simplex' ? pages.length : Math.ceil(pages.length / 2)
  return {
    pages,
    sheets: hasBadCopies ? 0 : perCopy * copies,
    hasBadCopies,
    ...(!read.ok && { badRange: read }),
  }
}
