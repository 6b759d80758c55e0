import { newId } from '../../shared/draft/newId'
import { nameOfPhrase } from '../../shared/snippet/arrangePhrases'
import { mergedPhrase } from '../../shared/snippet/nearDuplicates'
import type { OwnSnippet, PhraseChange } from '../../shared/snippet/phraseBook'
import { phraseOf, type PhraseFields } from '../../shared/snippet/phraseFields'
import type { Snippet } from '../../shared/snippet/snippet'
import { session } from '../session'
import { words } from '../words'
import { regardOf } from './phraseFlow'
import { stepPhrases } from './phraseSteps'

/** Whether a phrase is the writer's own. */
export function isOwnPhrase(phrase: Snippet): boolean {
  return regardOf(phrase).isOwn
}

/** Changes an own phrase; one of the program is copied, and the copy stands in its place. */
export function changePhrase(phrase: Snippet | OwnSnippet, fields: PhraseFields) {
  const text = words.phraseBook
  if (isOwnPhrase(phrase)) {
    const changed = phraseOf(fields, phrase)
    stepPhrases([{ type: 'put', snippets: [changed] }], text.changed(nameOfPhrase(changed)))
    return
  }
  const { packs, book } = session.get()
  const pack = packs.find(({ snippets }) => snippets.some(({ id }) => id === phrase.id))
  const source = { kind: 'pack' as const, name: pack?.name ?? '', id: phrase.id }
  const copy = phraseOf(fields, { ...phrase, id: newId(), source })
  const isFavourite = book.favourites.includes(phrase.id)
  stepPhrases(
    [
      { type: 'put', snippets: [copy] },
      { type: 'hide', ids: [phrase.id], on: true },
      ...(isFavourite ? [{ type: 'favour' as const, ids: [copy.id], on: true }] : []),
    ],
    text.copied(nameOfPhrase(copy)),
  )
}

/** Deletes own phrases and hides those of the program, as one step. */
export function deletePhrases(phrases: readonly Snippet[]) {
  const own = phrases.filter(isOwnPhrase)
  const ofProgram = phrases.filter((phrase) => !isOwnPhrase(phrase))
  const changes: PhraseChange[] = [
    { type: 'remove', ids: own.map(({ id }) => id) },
    { type: 'hide', ids: ofProgram.map(({ id }) => id), on: true },
  ]
  stepPhrases(changes, sayDeleted(own, ofProgram))
}

function sayDeleted(own: readonly Snippet[], ofProgram: readonly Snippet[]): string {
  const text = words.phraseBook
  const [one, other] = [...own, ...ofProgram]
  if (one === undefined || other !== undefined) return text.deletedSeveral(own.length + ofProgram.length)
  return own.length === 1 ? text.deleted(nameOfPhrase(one)) : text.hidden(nameOfPhrase(one))
}

/** Brings back phrases of the program that were deleted. */
export function restorePhrases(ids: readonly string[]) {
  stepPhrases([{ type: 'hide', ids: [...ids], on: false }], words.phraseBook.restored(ids.length))
}

/** Makes phrases favourites, or no longer. */
export function favourPhrases(ids: readonly string[], on: boolean) {
  const say = on ? words.phraseBook.favoured : words.phraseBook.unfavoured
  stepPhrases([{ type: 'favour', ids: [...ids], on }], say(ids.length))
}

/** Puts the own phrases in another order. */
export function orderPhrases(ids: readonly string[]) {
  stepPhrases([{ type: 'order', ids: [...ids] }], words.phraseBook.ordered)
}

/** Puts each group of near phrases together, all as one step. */
export function mergePhrases(groups: readonly (readonly OwnSnippet[])[]) {
  const { book } = session.get()
  const changes = groups.flatMap((group) => mergedPhrase(group, book).changes)
  const phrases = groups.reduce((sum, { length }) => sum + length, 0)
  stepPhrases(joined(changes), words.phraseBook.merged(phrases, groups.length))
}

/** All that is put as one change, and so all that is removed: of many groups each would be worked out anew. */
function joined(changes: readonly PhraseChange[]): readonly PhraseChange[] {
  return [
    { type: 'put', snippets: changes.flatMap((change) => (change.type === 'put' ? change.snippets : [])) },
    { type: 'remove', ids: changes.flatMap((change) => (change.type === 'remove' ? change.ids : [])) },
    ...changes.filter(({ type }) => type !== 'put' && type !== 'remove'),
  ]
}
