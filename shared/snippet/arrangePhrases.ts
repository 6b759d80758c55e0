import type { SlotId } from '../template/template'
import { spansText } from '../draft/blockText'
import type { OwnSnippet, PhraseBook } from './phraseBook'
import type { Snippet } from './snippet'
import { snippetSpans } from './snippetSpans'

export const phraseOrders = ['own', 'use', 'lastUse', 'title'] as const
/** 顺序: the writer's own, by how often and when last a phrase was put in, by title. */
export type PhraseOrder = (typeof phraseOrders)[number]

/** Which phrases are looked at; what is absent does not matter. An empty group is that of phrases without one. */
export type PhraseFilter = {
  readonly slot?: SlotId | undefined
  readonly group?: string | undefined
  readonly favourites?: boolean | undefined
}

/** The phrases that a filter lets through, in an order; equals stay in the order they come in. */
export function arrangePhrases(
  snippets: readonly OwnSnippet[],
  { favourites, uses }: Pick<PhraseBook, 'favourites' | 'uses'>,
  filter: PhraseFilter,
  order: PhraseOrder,
): readonly OwnSnippet[] {
  const favoured = new Set(filter.favourites ? favourites : [])
  const fitting = snippets.filter(
    ({ id, slot, group = '' }) =>
      (filter.slot === undefined || slot === filter.slot) &&
      (filter.group === undefined || group === filter.group) &&
      (!filter.favourites || favoured.has(id)),
  )
  if (order === 'own') return fitting
  if (order === 'title') return byKey(fitting, nameOfPhrase, (one, other) => collator.compare(one, other))
  const key = ({ id }: OwnSnippet) => (order === 'use' ? uses[id]?.count : uses[id]?.last) ?? 0
  return byKey(fitting, key, (one, other) => other - one)
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true })

/** Each key is worked out once: of ten thousand phrases the keys cost more than the sorting. */
function byKey<Key>(
  snippets: readonly OwnSnippet[],
  keyOf: (snippet: OwnSnippet) => Key,
  compare: (one: Key, other: Key) => number,
): readonly OwnSnippet[] {
  return snippets
    .map((snippet) => ({ snippet, key: keyOf(snippet) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ snippet }) => snippet)
}

/** What lists call a phrase: its title, else its beginning. */
export function nameOfPhrase(phrase: Snippet & Pick<Partial<OwnSnippet>, 'title'>): string {
  const [line = ''] = spansText(snippetSpans(phrase)).trimStart().split('\n', 1)
  return phrase.title ?? line.slice(0, 30)
}

/** The groups there are, by name; phrases without one count to none. */
export function groupsOf(snippets: readonly OwnSnippet[]): readonly string[] {
  return [...new Set(snippets.flatMap(({ group }) => group ?? []))].sort(collator.compare)
}

/** Ids with a few of them moved one place up or down; those at the edge stay, and those behind them. */
export function movedIds(
  ids: readonly string[],
  moved: ReadonlySet<string>,
  to: 'up' | 'down',
): readonly string[] {
  const result = to === 'up' ? [...ids] : ids.toReversed()
  for (let at = 1; at < result.length; at += 1) {
    const [before, here] = [result[at - 1], result[at]]
    if (before === undefined || here === undefined || !moved.has(here) || moved.has(before)) continue
    result[at - 1] = here
    result[at] = before
  }
  return to === 'up' ? result : result.reverse()
}

/** Ids with a few of them put side by side before or after another. */
export function droppedIds(
  ids: readonly string[],
  dropped: ReadonlySet<string>,
  target: string,
  place: 'before' | 'after',
): readonly string[] {
  if (dropped.has(target)) return ids
  const moving = ids.filter((id) => dropped.has(id))
  const rest = ids.filter((id) => !dropped.has(id))
  const at = rest.indexOf(target) + (place === 'after' ? 1 : 0)
  return [...rest.slice(0, at), ...moving, ...rest.slice(at)]
}

/** All ids with those that are shown in another order among themselves; the others keep their places. */
export function reorderedIds(all: readonly string[], shown: readonly string[]): readonly string[] {
  const places = new Set(shown)
  const next = shown.values()
  return all.map((id) => (places.has(id) ? (next.next().value ?? id) : id))
}
