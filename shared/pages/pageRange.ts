/** Which of some pages are meant, from 1 in their order, or why that is not clear; `part` is what was written there. */
export type PageRange =
  | { readonly ok: true; readonly pages: readonly number[] }
  | { readonly ok: false; readonly why: 'empty' | 'unclear' | 'outside'; readonly part: string }

const piece = /^(?:(\d+)|(\d*)-(\d*))$/

/**
 * Reads “1-3,5”. Full-width digits and marks, 、 and spaces between pieces, and ~ — 至 到 between ends are taken as well; an end
 * left out means the first or last page, ends may stand the wrong way round. A page named twice counts once.
 */
export function readPageRange(text: string, count: number): PageRange {
  const parts = text
    .normalize('NFKC')
    .replace(/第|页/g, '')
    .replace(/\s*[-~‐-―−～至到]+\s*/g, '-')
    .split(/[\s,、;。]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return { ok: false, why: 'empty', part: '' }
  const wanted = new Set<number>()
  for (const part of parts) {
    const found = piece.exec(part)
    if (!found || part === '-') return { ok: false, why: 'unclear', part }
    const [, single, from = '', to = ''] = found
    const ends =
      single === undefined
        ? [from === '' ? 1 : Number(from), to === '' ? count : Number(to)]
        : [Number(single)]
    if (ends.some((end) => end < 1 || end > count)) return { ok: false, why: 'outside', part }
    for (let page = Math.min(...ends); page <= Math.max(...ends); page += 1) wanted.add(page)
  }
  return { ok: true, pages: [...wanted].sort((one, other) => one - other) }
}

/** Of which pages odd numbers are printed, even ones, or both: for printing the sheets a second time, turned. */
export type Sides = 'both' | 'odd' | 'even'

/** The pages that are printed of those meant. */
export function pagesOnSides(pages: readonly number[], sides: Sides): readonly number[] {
  return sides === 'both' ? pages : pages.filter((page) => page % 2 === (sides === 'odd' ? 1 : 0))
}
