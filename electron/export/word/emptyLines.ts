import { paragraph } from './paragraphs'
import { styleIds } from './styleIds'

/** How a block stands among its neighbours. */
export type Flow = {
  /** A page break stands before it. */
  readonly pageBreakBefore: boolean
  /** It may not be parted from what follows. */
  readonly keepNext: boolean
}

/** Empty lines of the body's height; a page break goes before the first. */
export function emptyLines(
  count: number,
  { keepNext = false, pageBreakBefore = false }: Partial<Flow> = {},
): string {
  return Array.from({ length: count }, (_, index) =>
    paragraph({ style: styleIds.normal, keepNext, pageBreakBefore: pageBreakBefore && index === 0 }),
  ).join('')
}
