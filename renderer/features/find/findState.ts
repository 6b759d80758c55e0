import { create } from 'zustand'
import type { PatternProblem } from '../../../shared/textSearch/patternProblem'
import type { PlacedHit } from '../../../shared/textSearch/placedHit'
import type { SearchScope } from '../../../shared/textSearch/searchScope'
import type { TextQuery } from '../../../shared/textSearch/textQuery'

/** What the bar shows. Query and options stay when it is closed, for F3 and for the next time. */
export type FindState = {
  readonly bar: 'closed' | 'find' | 'replace'
  readonly query: TextQuery
  readonly replacement: string
  readonly scope: SearchScope
  /** Scopes there were to choose from when the search was asked for; the draft always is. */
  readonly section: SearchScope | null
  readonly selection: SearchScope | null
  readonly hits: readonly PlacedHit[]
  /** Index of the hit gone to last; -1 where there is none. */
  readonly current: number
  /** `waiting`: what is typed has not been searched for yet; `composing`: nor will it be before the input method is done. */
  readonly status:
    'ready' | 'waiting' | 'composing' | 'searching' | 'tooSlow' | { readonly problem: PatternProblem }
  /** Counts how often the field was asked for: each time it takes the focus. */
  readonly asked: number
}

export const wholeDraft: SearchScope = { type: 'draft' }

export const useFind = create<FindState>(() => ({
  bar: 'closed',
  query: { text: '', isPattern: false, wholeWords: false, matchCase: false },
  replacement: '',
  scope: wholeDraft,
  section: null,
  selection: null,
  hits: [],
  current: -1,
  status: 'ready',
  asked: 0,
}))

/** Reads and changes the bar's state outside components. */
export const findState = {
  get: useFind.getState,
  set: (change: Partial<FindState>) => useFind.setState(change),
}
