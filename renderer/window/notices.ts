import type { Failure } from '../../shared/result'
import { sayFailure } from '../../shared/words/sayFailure'
import { session, type Notice } from '../session'
import { words } from '../words'

let lastId = 0

/** Tells something in passing, with what can be done about it; gives the way to put it away. */
export function tell(text: string, ...actions: Notice['actions']): () => void {
  const id = ++lastId
  add({ id, text, level: 'info', actions })
  return () => dismiss(id)
}

/** Tells what another flow has worded. */
export function tellNotice(notice: Omit<Notice, 'id'>) {
  add({ ...notice, id: ++lastId })
}

/** Tells of a failure until it is put away; a person who cancelled needs no telling. */
export function tellFailure(failure: Failure) {
  if (failure.failure !== 'cancelled') tellProblem(sayFailure(failure, words))
}

export function tellProblem(text: string) {
  add({ id: ++lastId, text, level: 'problem', actions: [] })
}

export function dismiss(id: number) {
  session.set({ notices: session.get().notices.filter((notice) => notice.id !== id) })
}

/** Three at most, newest last; the same sentence stands once. */
function add(notice: Notice) {
  const others = session.get().notices.filter((other) => other.text !== notice.text)
  session.set({ notices: [...others, notice].slice(-3) })
}
