import { shallow } from 'zustand/shallow'
import { spansText, textOf } from '../../shared/draft/blockText'
import type { BlockId, Span } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import { fillBlanks } from '../../shared/snippet/fillBlanks'
import type { PhraseContext } from '../../shared/snippet/phraseContext'
import { createPhraseIndex, type PhraseIndex } from '../../shared/snippet/phraseIndex'
import { labelsOf } from '../../shared/snippet/phraseEntry'
import { phrasesWith, type PhraseBook } from '../../shared/snippet/phraseBook'
import { placePhrase, withoutDoubledMark } from '../../shared/snippet/placePhrase'
import { snippetSpans } from '../../shared/snippet/snippetSpans'
import type { Snippet } from '../../shared/snippet/snippet'
import type { SlotId, TemplateId } from '../../shared/template/template'
import { dayOf } from '../../shared/today'
import { editor } from '../pageEditor'
import { learnReadings, pageReadings } from '../pinyin/pageReadings'
import { session, type Session } from '../session'
import { words } from '../words'
import { rowWithCaret } from './guideFlow'
import { changePhrases } from './phraseBook'
import { presentBlocks } from './presentDraft'

/** Letters at a draft's end that are looked through for phrases it holds already. */
const longestDraft = 100_000

/** 界面 name of a slot. */
export function slotName(slot: SlotId): string {
  const names = words.snippets.slots
  return Object.hasOwn(names, slot) ? (names[slot] ?? slot) : slot
}

/** The writer's own phrases and those of the packs that are switched on; the same list as long as they are the same. */
export function phrasesOn({
  packs,
  settings,
  book,
}: Pick<Session, 'packs' | 'settings' | 'book'>): readonly Snippet[] {
  const { snippets, hidden } = book
  const from = { packs, snippets, hidden, off: settings.packsOff.join('\n') }
  if (!shallow(from, chosen.from)) {
    const on = packs.filter(({ id }) => !settings.packsOff.includes(id))
    chosen = {
      from,
      phrases: phrasesWith(
        book,
        on.flatMap((pack) => pack.snippets),
      ),
    }
  }
  return chosen.phrases
}

let chosen: { from: object; phrases: readonly Snippet[] } = { from: {}, phrases: [] }

/** The index of some phrases, made once. */
export function indexOf(snippets: readonly Snippet[]): PhraseIndex {
  const known = indexes.get(snippets)
  if (known) return known
  const index = createPhraseIndex(snippets, { readings: pageReadings, slotName })
  indexes.set(snippets, index)
  return index
}

const indexes = new WeakMap<readonly Snippet[], PhraseIndex>()

/** Makes the phrases searchable whenever there is nothing else to do, now and when other packs are switched on. */
export function preparePhrases() {
  let seen: readonly Snippet[] | null = null
  const look = () => {
    const snippets = phrasesOn(session.get())
    if (snippets === seen) return
    seen = snippets
    requestIdleCallback(() =>
      learnReadings(
        snippets.flatMap((snippet) => [snippet.text, ...labelsOf(snippet), slotName(snippet.slot)]),
      ),
    )
    const goOn = (deadline: IdleDeadline) => {
      if (seen === snippets && !indexOf(snippets).prepare(() => deadline.timeRemaining() > 1))
        requestIdleCallback(goOn)
    }
    requestIdleCallback(goOn)
  }
  look()
  return session.subscribe(look)
}

/** What of the session decides which phrases fit; `characters` tells that the text has changed. */
export type PhraseMoment = Pick<Session, 'caret' | 'rowKeys' | 'rows' | 'characters'> & {
  readonly uses: PhraseBook['uses']
  readonly favourites: PhraseBook['favourites']
  readonly template: TemplateId | undefined
}

export function momentOf(state: Session): PhraseMoment {
  const { caret, rowKeys, rows, book, characters, draft } = state
  return {
    caret,
    rowKeys,
    rows,
    uses: book.uses,
    favourites: book.favourites,
    characters,
    template: draft?.head.template,
  }
}

/** What speaks for one phrase or another at the caret. */
export function phraseContext(moment: PhraseMoment): PhraseContext {
  const blocks = presentBlocks()
  const at = editor.selection()?.start
  const block = at && blocks.find(({ id }) => id === at.block)
  return {
    slot: rowWithCaret(moment)?.slot,
    template: moment.template,
    uses: moment.uses,
    favourites: new Set(moment.favourites),
    sentence: block && textOf(block).slice(0, at.offset),
    draft: blocks.map(textOf).join('\n').slice(-longestDraft),
  }
}

/** What a phrase is to the writer. */
export function regardOf({ id }: Snippet): { readonly isOwn: boolean; readonly isFavourite: boolean } {
  const { snippets, favourites } = session.get().book
  if (snippets !== regarded.snippets || favourites !== regarded.favourites)
    regarded = {
      snippets,
      favourites,
      own: new Set(snippets.map((each) => each.id)),
      loved: new Set(favourites),
    }
  return { isOwn: regarded.own.has(id), isFavourite: regarded.loved.has(id) }
}

let regarded: Pick<PhraseBook, 'snippets' | 'favourites'> & {
  readonly own: ReadonlySet<string>
  readonly loved: ReadonlySet<string>
} = { snippets: [], favourites: [], own: new Set(), loved: new Set() }

/** A phrase as it goes in: what profile and day know stands in place of its blanks. */
export function filledPhrase(snippet: Snippet): readonly Span[] {
  return fillBlanks(snippetSpans(snippet), session.get().draft?.head.profile ?? {}, dayOf(new Date()))
}

/** Puts a phrase in at the caret, beside a heading or the signature in a paragraph of its own, and counts it. */
export function insertPhrase(snippet: Snippet) {
  const spans = filledPhrase(snippet)
  const blocks = presentBlocks()
  const end = editor.selection()?.end
  const at = blocks.findIndex(({ id }) => id === end?.block)
  const block = blocks[at]
  const place = placePhrase(spans, block)
  if (place === 'line')
    editor.insertSpans(block && end ? withoutDoubledMark(spans, textOf(block).slice(end.offset)) : spans)
  else insertBeside(spans, (place === 'before' ? block : blocks[at + 1])?.id ?? null)
  notePhraseUse(snippet)
}

/** In a paragraph of its own; its first blank is selected. */
function insertBeside(spans: readonly Span[], before: BlockId | null) {
  const id = newId()
  editor.apply([{ type: 'insert', blocks: [{ id, type: 'paragraph', spans: [...spans] }], before }])
  const blank = spans.findIndex((span) => span.blank)
  const start = spansText(spans.slice(0, blank < 0 ? spans.length : blank)).length
  editor.goTo({ block: id, start, end: start + (spans[blank]?.text.length ?? 0) })
}

function notePhraseUse({ id }: Snippet) {
  changePhrases([{ type: 'use', id, at: Date.now() }])
}
