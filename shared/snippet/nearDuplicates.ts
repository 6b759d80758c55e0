import { NearKeys, isNear } from './nearKeys'
import type { OwnSnippet, PhraseBook, PhraseChange } from './phraseBook'
import { phraseKey } from './phraseKey'
import type { Snippet } from './snippet'

/** The phrase that says the same as `text` but for blanks, figures, marks, spaces and one or two characters; the same wording before a near one. */
export function nearDuplicateOf(text: string, among: readonly Snippet[]): Snippet | undefined {
  const key = phraseKey({ id: '-', text, slot: '', tags: [] })
  const isSame = (snippet: Snippet) => phraseKey(snippet).wording === key.wording
  return among.find(isSame) ?? among.find((snippet) => isNear(phraseKey(snippet), key))
}

/** Phrases that say the same, two and more in a group, in their order; each is near to the first of its group. */
export function duplicateGroups(snippets: readonly OwnSnippet[]): readonly (readonly OwnSnippet[])[] {
  const known = new NearKeys<OwnSnippet[]>()
  const groups: OwnSnippet[][] = []
  for (const snippet of snippets) {
    const key = phraseKey(snippet)
    const near = known.find(key)
    if (near) near.push(snippet)
    else {
      const group = [snippet]
      groups.push(group)
      known.add(key, group)
    }
  }
  return groups.filter(({ length }) => length > 1)
}

/** One phrase made of a group of near duplicates. `changes` does it, as one step for `changePhrases`. */
export type MergedPhrase = {
  readonly keep: OwnSnippet
  readonly removed: readonly string[]
  readonly changes: readonly PhraseChange[]
}

/** What is known of the use of phrases. */
type Use = Pick<PhraseBook, 'uses' | 'favourites'>

const noUse: Use = { uses: {}, favourites: [] }

/**
 * Keeps of a group the favourite, else the one used most, else the fullest; it gets the tags of all, and the title and
 * group of another where it has none. Uses are added up; one favourite makes it a favourite.
 */
export function mergedPhrase(group: readonly OwnSnippet[], { uses, favourites }: Use = noUse): MergedPhrase {
  const worth = (one: OwnSnippet) => [
    favourites.includes(one.id) ? 1 : 0,
    uses[one.id]?.count ?? 0,
    one.text.length,
  ]
  const [best] = group.toSorted((one, other) => compare(worth(other), worth(one)))
  if (!best) throw new Error('A group of duplicates is never empty.')
  const others = group.filter((one) => one !== best)
  const removed = others.map(({ id }) => id)
  const keep = withWordsOf(best, others)
  const times = removed.reduce((sum, id) => sum + (uses[id]?.count ?? 0), 0)
  const last = Math.max(...group.map(({ id }) => uses[id]?.last ?? 0))
  const isFavoured = removed.some((id) => favourites.includes(id)) && !favourites.includes(keep.id)
  return {
    keep,
    removed,
    changes: [
      { type: 'put', snippets: [keep] },
      { type: 'remove', ids: removed },
      ...(times > 0 ? [{ type: 'use' as const, id: keep.id, at: last, times }] : []),
      ...(isFavoured ? [{ type: 'favour' as const, ids: [keep.id], on: true }] : []),
    ],
  }
}

function withWordsOf(best: OwnSnippet, others: readonly OwnSnippet[]): OwnSnippet {
  const title = best.title ?? others.find((one) => one.title !== undefined)?.title
  const group = best.group ?? others.find((one) => one.group !== undefined)?.group
  return {
    ...best,
    tags: [...new Set([best, ...others].flatMap(({ tags }) => tags))],
    ...(title !== undefined && { title }),
    ...(group !== undefined && { group }),
  }
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const apart = value - (other[index] ?? 0)
    if (apart !== 0) return apart
  }
  return 0
}
