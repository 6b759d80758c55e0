import { useMemo, useState } from 'react'
import {
  arrangePhrases,
  groupsOf,
  type PhraseFilter,
  type PhraseOrder,
} from '../../../shared/snippet/arrangePhrases'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import type { PhraseContext } from '../../../shared/snippet/phraseContext'
import { indexOf } from '../../draft/phraseFlow'
import { useReadings } from '../../pinyin/pageReadings'
import { useSession } from '../../session'

/** What of the own phrases is looked at, and how they stand. */
export type PhraseView = {
  readonly query: string
  readonly show: 'all' | 'favourites' | 'hidden'
  readonly filter: Pick<PhraseFilter, 'slot' | 'group'>
  readonly order: PhraseOrder
}

/** As one comes in: everything, as the writer ordered it. */
const everything: PhraseView = { query: '', show: 'all', filter: {}, order: 'own' }

/** Nothing is known of the moment: only what is typed decides. */
const noContext: PhraseContext = {}

/** The writer's own phrases as they are looked at: found by words or pinyin, filtered, in an order. */
export function useOwnPhrases() {
  const [view, setView] = useState(everything)
  const book = useSession((state) => state.book)
  const packs = useSession((state) => state.packs)
  const readings = useReadings()
  const { snippets, hidden, favourites, uses } = book
  const groups = useMemo(() => groupsOf(snippets), [snippets])
  const deleted = useMemo(() => {
    const ids = new Set(hidden)
    return packs.flatMap((pack) => pack.snippets).filter(({ id }) => ids.has(id))
  }, [packs, hidden])
  const { query, show, filter, order } = view
  const among: readonly OwnSnippet[] = show === 'hidden' ? deleted : snippets
  const found = useMemo(
    () =>
      query.trim() === ''
        ? among
        : indexOf(among)
            .find(query, noContext)
            .map((hit) => hit.snippet),
    // With more readings more is found.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [among, query, readings],
  )
  const shown = useMemo(() => {
    const favoured = show === 'favourites'
    return arrangePhrases(found, { favourites, uses }, { ...filter, favourites: favoured }, order)
  }, [found, favourites, uses, filter, show, order])
  return {
    view,
    change: (part: Partial<PhraseView>) => setView({ ...view, ...part }),
    showAll: () => setView({ ...everything, order }),
    groups,
    deleted,
    shown,
    all: among,
    /** The writer's order is what one sees, so that it can be changed. */
    canOrder: show !== 'hidden' && order === 'own' && query.trim() === '',
  }
}
