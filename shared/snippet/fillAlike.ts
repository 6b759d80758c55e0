import type { Blank, Block, Span } from '../draft/draft'
import { normalBlock } from '../draft/normalForm'
import { mapSpans } from '../textSearch/blockParts'

/** Other blanks that take a value: those of the same name and kind, and those whose value follows from it. */
export type Alike = ReadonlyMap<string, { readonly kind: Blank['kind']; readonly value: string }>

/**
 * What a filled blank says about others. Only names can be trusted to mean the same everywhere: a 数量 or 金额 is another
 * one in the next sentence. 年度 gives 上年 and 下年.
 */
export function alikeOf({ name, kind }: Blank, value: string): Alike {
  const alike = new Map<string, { kind: Blank['kind']; value: string }>()
  if (kind !== 'text' && kind !== 'date') return alike
  alike.set(name, { kind, value })
  const [, year, rest = ''] = /^(\d{4})(年度?)?$/u.exec(value) ?? []
  if (name === '年度' && year !== undefined)
    for (const [beside, step] of [
      ['上年', -1],
      ['下年', 1],
    ] as const)
      alike.set(beside, { kind: 'text', value: String(Number(year) + step) + rest })
  return alike
}

/** Fills all these blanks; gives the blocks that changed, and how many blanks of which name were filled. */
export function fillAlike(
  blocks: readonly Block[],
  alike: Alike,
): { readonly changed: readonly Block[]; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>()
  const fill = (span: Span): Span => {
    const { blank, ...rest } = span
    const found = blank && alike.get(blank.name)
    if (!blank || found?.kind !== blank.kind) return span
    counts.set(blank.name, (counts.get(blank.name) ?? 0) + 1)
    return { ...rest, text: found.value }
  }
  const changed = blocks.flatMap((block) => {
    const before = total(counts)
    const filled = mapSpans(block, (spans) => spans.map(fill))
    return total(counts) === before ? [] : [normalBlock(filled)]
  })
  return { changed, counts }
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
