import { words } from '../../words'
import { useFind, type FindState } from './findState'

/** How many hits and at which one, or what is wrong; read out as it changes. */
export function FindStatus() {
  const shown = useFind(said)
  const spoken = useFind(spokenCount)
  const isWrong = useFind((state) => typeof state.status === 'object' || state.status === 'tooSlow')
  return (
    <span id="find-status" role="status" className="find-status" data-wrong={isWrong || undefined}>
      {spoken === null ? (
        shown
      ) : (
        <>
          <span aria-hidden>{shown}</span>
          <span className="unseen">{spoken}</span>
        </>
      )}
    </span>
  )
}

function said({ query, hits, current, status }: FindState): string {
  const text = words.find
  if (typeof status === 'object') return text.problems[status.problem]
  if (status === 'tooSlow') return text.tooSlow
  if (status === 'searching') return text.searching
  if (query.text === '' || status === 'composing') return ''
  if (hits.length === 0) return status === 'waiting' ? '' : text.nothing
  return text.count(current + 1, hits.length)
}

function spokenCount({ query, hits, current, status }: FindState): string | null {
  if (status !== 'ready' || query.text === '' || hits.length === 0) return null
  return words.find.countSpoken(current + 1, hits.length)
}
