import { Paragraph } from 'docx'
import { styleIds } from './styleIds'

/** How a block stands among its neighbours. */
export type Flow = {
  /** A page break stands before it. */
  readonly pageBreakBefore: boolean
  /** It may not be parted from what follows. */
  readonly keepNext: boolean
}

/** The properties of a paragraph that stands so. */
export function flowOf({ pageBreakBefore, keepNext }: Flow) {
  return { ...(pageBreakBefore ? { pageBreakBefore } : {}), ...(keepNext ? { keepNext } : {}) }
}

/** Empty lines of the body's height; a page break goes before the first. */
export function emptyLines(count: number, { keepNext, pageBreakBefore }: Partial<Flow> = {}): Paragraph[] {
  return Array.from(
    { length: count },
    (_, index) =>
      new Paragraph({
        style: styleIds.normal,
        ...(keepNext ? { keepNext } : {}),
        ...(pageBreakBefore && index === 0 ? { pageBreakBefore } : {}),
      }),
  )
}
