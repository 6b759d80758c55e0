import type { Block } from '../../../shared/draft/draft'
import { compileQuery } from '../../../shared/textSearch/compileQuery'
import { findInBlock } from '../../../shared/textSearch/findInBlock'
import type { PatternProblem } from '../../../shared/textSearch/patternProblem'
import type { PlacedHit } from '../../../shared/textSearch/placedHit'
import { blocksInScope, hitsInScope, type SearchScope } from '../../../shared/textSearch/searchScope'
import type { Hit, TextQuery } from '../../../shared/textSearch/textQuery'

export type Found =
  | { readonly ok: true; readonly hits: readonly PlacedHit[] }
  | { readonly ok: false; readonly why: 'tooSlow' | { readonly problem: PatternProblem } }

type SearchPattern = (
  query: TextQuery,
  blocks: readonly Block[],
) => Promise<readonly (readonly Hit[])[] | null>

/** Finds the hits in order; memoised by block, so that after an edit only what changed is searched again. */
export function createFinder(searchPattern: SearchPattern) {
  let known = new WeakMap<Block, readonly Hit[]>()
  let knownQuery = ''

  return async (query: TextQuery, blocks: readonly Block[], scope: SearchScope): Promise<Found> => {
    const compiled = compileQuery(query)
    if (!compiled.ok) return { ok: false, why: { problem: compiled.problem } }
    if (JSON.stringify(query) !== knownQuery) {
      known = new WeakMap()
      knownQuery = JSON.stringify(query)
    }
    const hitsOf = known
    const searched = blocksInScope(blocks, scope)
    const fresh = searched.filter((block) => !hitsOf.has(block))
    if (query.isPattern && fresh.length > 0) {
      const found = await searchPattern(query, fresh)
      if (found === null) return { ok: false, why: 'tooSlow' }
      fresh.forEach((block, index) => hitsOf.set(block, found[index] ?? []))
    } else for (const block of fresh) hitsOf.set(block, findInBlock(block, compiled.find))
    return {
      ok: true,
      hits: searched.flatMap((block) => hitsInScope(block, hitsOf.get(block) ?? [], scope)),
    }
  }
}
