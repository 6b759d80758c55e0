import { newId } from '../../shared/draft/newId'
import { ownYearOf } from '../../shared/rollForward/ownYear'
import { nameOfPhrase } from '../../shared/snippet/arrangePhrases'
import { mergedPhrase } from '../../shared/snippet/nearDuplicates'
import type { OwnSnippet } from '../../shared/snippet/phraseBook'
import { phraseOf, type PhraseFields } from '../../shared/snippet/phraseFields'
import { proposePhrase } from '../../shared/snippet/proposePhrase'
import { selectedSpans } from '../../shared/snippet/selectedSpans'
import { editor } from '../pageEditor'
import { session, type PhraseToSave } from '../session'
import { tell } from '../window/notices'
import { words } from '../words'
import { rowWithCaret } from './guideFlow'
import { stepPhrases } from './phraseSteps'
import { draftNow, presentBlocks, presentTitle } from './presentDraft'

/** Asks what is to be saved of the selection, or of the sentence with the caret. */
export function askSavePhrase() {
  const { draft, caret } = session.get()
  if (draft === null) return
  const { profile, id } = draft.head
  const place = { block: caret.block ?? '', offset: 0 }
  const selection = editor.selection() ?? { start: place, end: place }
  const spans = selectedSpans(presentBlocks(), selection)
  // Where the selection begins: the caret may be at its other end.
  const row = rowWithCaret({ ...session.get(), caret: selection.start })
  const about = { slot: row?.slot, part: row?.slotName, profile, year: ownYearOf(draftNow()) }
  const proposal = proposePhrase(spans, about)
  if (proposal.refused === 'empty') tell(words.phraseBook.nothingToSave)
  else if (proposal.refused) tell(words.phraseBook.tooLongToSave(proposal.letters, proposal.most))
  else {
    const { title, text, slot, blanks } = proposal
    const source = { kind: 'draft' as const, name: presentTitle().slice(0, 200), id }
    const phrase: PhraseToSave = { fields: { title, text, slot, tags: '', group: '' }, blanks, source }
    session.set({ dialog: { name: 'savePhrase', phrase } })
  }
}

export function saveNewPhrase(fields: PhraseFields, source: PhraseToSave['source']) {
  const phrase = phraseOf(fields, { id: newId(), source })
  stepPhrases([{ type: 'put', snippets: [phrase] }], words.phraseBook.saved(nameOfPhrase(phrase)))
}

/** Puts a phrase about to be saved together with a near one that is there, in whose place the two of them stand. */
export function mergeIntoPhrase(present: OwnSnippet, fields: PhraseFields, source: PhraseToSave['source']) {
  const { keep } = mergedPhrase([present, phraseOf(fields, { id: newId(), source })])
  const merged = { ...keep, id: present.id }
  stepPhrases([{ type: 'put', snippets: [merged] }], words.phraseBook.mergedInto(nameOfPhrase(merged)))
}
