import type { Review } from '../../draft/reviewState'

/** What the writer decided about a change. */
export function stateOf(id: string, { taken, declined }: Review): 'open' | 'taken' | 'declined' {
  if (taken.has(id)) return 'taken'
  return declined.has(id) ? 'declined' : 'open'
}
