import { createCompletionIndex } from '../shared/completion/completionIndex'
import type { DraftTexts } from '../shared/completion/draftTexts'
import { readingsOf } from '../shared/pinyin/readingsOf'
import type { WorkerAnswer, WorkerMessage } from './workerMessages'

// The page's worker: what would hold up a key. It has the dictionary of readings, which the page does not load, and the
// sentences to go on from.
const completion = createCompletionIndex()

addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
  switch (data.type) {
    case 'readings':
      answer({ type: 'readings', readings: readingsOf(data.characters) })
      return
    case 'phrases':
      completion.setPhrases(data.phrases)
      return
    case 'drafts':
      for (const id of data.removed) completion.removeDraft(id)
      for (const texts of JSON.parse(data.json) as DraftTexts[]) completion.putDraft(texts)
      return
    case 'complete':
      answer({ type: 'completed', question: data.question, spans: completion.complete(data.moment) })
  }
})

function answer(message: WorkerAnswer) {
  postMessage(message)
}
