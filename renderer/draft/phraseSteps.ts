import type { PhraseChange } from '../../shared/snippet/phraseBook'
import { session } from '../session'
import { tell } from '../window/notices'
import { words } from '../words'
import { changePhrases } from './phraseBook'

/** Steps that can be taken back. */
const most = 50

/** Puts away what was told of the step before: its button would take back something else by now. */
let putAway: () => void = () => undefined

/** Changes the writer's own phrases as one step, and tells of it with a way to take it back. */
export function stepPhrases(changes: readonly PhraseChange[], said: string) {
  const undo = changePhrases(changes)
  session.set({ phraseSteps: { done: [...session.get().phraseSteps.done, undo].slice(-most), undone: [] } })
  putAway()
  putAway = tell(said, { label: words.app.undo, run: undoPhrases })
}

/** Takes the last step back. */
export function undoPhrases() {
  const { done, undone } = session.get().phraseSteps
  const step = done.at(-1)
  if (step === undefined) return
  putAway()
  session.set({ phraseSteps: { done: done.slice(0, -1), undone: [...undone, changePhrases(step)] } })
}

/** Makes the step again that was taken back last. */
export function redoPhrases() {
  const { done, undone } = session.get().phraseSteps
  const step = undone.at(-1)
  if (step === undefined) return
  putAway()
  session.set({ phraseSteps: { done: [...done, changePhrases(step)], undone: undone.slice(0, -1) } })
}
