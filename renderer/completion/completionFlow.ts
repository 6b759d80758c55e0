import { countHan, sentenceStart } from '../../shared/completion/sentences'
import { standsAlready } from '../../shared/completion/standsAlready'
import { textOf } from '../../shared/draft/blockText'
import type { Span } from '../../shared/draft/draft'
import { ownYearOf } from '../../shared/rollForward/ownYear'
import { dayOf } from '../../shared/today'
import { rowWithCaret } from '../draft/guideFlow'
import { presentBlocks } from '../draft/presentDraft'
import type { AskCompletion } from '../editor/draftEditor'
import { editor } from '../pageEditor'
import { onWorker, tellWorker } from '../pageWorker'
import { session } from '../session'
import { followSources, type Sources } from './completionSources'

let sources: Sources | null = null

/** Has the editor suggest how sentences go on, for as long as the setting is on. */
export function followCompletion() {
  const look = () => {
    const { ready, settings } = session.get()
    const isOn = ready && settings.completion
    if (isOn === (sources !== null)) return
    editor.setCompletion(isOn ? ask : null)
    sources?.stop()
    sources = isOn ? followSources() : null
  }
  look()
  return session.subscribe(look)
}

/** Han that must be written before the worker is asked. */
const leastTyped = 4

const waiting = new Map<number, (spans: readonly Span[] | null) => void>()
let lastQuestion = 0

onWorker('completed', ({ question, spans }) => {
  waiting.get(question)?.(spans)
  waiting.delete(question)
})

const ask: AskCompletion = async ({ before }) => {
  await sources?.sent
  const { draft } = session.get()
  if (draft === null || countHan(before.slice(sentenceStart(before))) < leastTyped) return null
  const { id, profile } = draft.head
  // By title and profile alone: nothing here may walk the draft.
  const year = ownYearOf({ ...draft.head, title: [...editor.title()], blocks: [] })
  const question = ++lastQuestion
  const answer = new Promise<readonly Span[] | null>((resolve) => waiting.set(question, resolve))
  tellWorker({
    type: 'complete',
    question,
    moment: {
      before,
      slot: rowWithCaret(session.get())?.slot,
      draft: id,
      owner: { profile, year },
      today: dayOf(new Date()),
    },
  })
  const spans = await answer
  return spans && !standsAlready(presentBlocks().map(textOf), spans) ? spans : null
}
