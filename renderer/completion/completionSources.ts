import { shallow } from 'zustand/shallow'
import type { KnownPhrase } from '../../shared/completion/completionIndex'
import type { DraftId } from '../../shared/draft/draft'
import type { PhraseBook } from '../../shared/snippet/phraseBook'
import type { Snippet } from '../../shared/snippet/snippet'
import { bridge } from '../bridge'
import { phrasesOn } from '../draft/phraseFlow'
import { tellWorker } from '../pageWorker'
import { session } from '../session'

/** Drafts asked for at once. */
const batch = 16
/** Letters of drafts that sentences are taken from at most, the drafts changed last first. */
const mostLetters = 2_000_000

/** What the worker has of each draft: which state, and how many letters. */
const known = new Map<DraftId, { readonly modified: number; readonly letters: number }>()

export type Sources = {
  /** Settled when the worker was sent all there is for the first time. */
  readonly sent: Promise<void>
  stop(): void
}

/** Keeps the worker up with phrases and drafts, whenever there is nothing else to do. */
export function followSources(): Sources {
  let sent: object = {}
  let isStopped = false
  let isReading = false
  let seen: object = {}
  let settle: () => void = () => undefined
  const firstSent = new Promise<void>((resolve) => (settle = resolve))

  function sendPhrases() {
    const { book } = session.get()
    const phrases = phrasesOn(session.get())
    if (shallow(sent, { phrases, favourites: book.favourites, uses: book.uses })) return
    sent = { phrases, favourites: book.favourites, uses: book.uses }
    tellWorker({ type: 'phrases', phrases: knownPhrases(phrases, book) })
  }

  async function readDrafts() {
    if (isReading) return
    isReading = true
    try {
      while (!isStopped && (await readSome())) await idle()
    } finally {
      isReading = false
      settle()
    }
  }

  const look = () => {
    const { library, packs, settings, book } = session.get()
    const now = { library, packs, off: settings.packsOff, book }
    if (shallow(seen, now)) return
    seen = now
    void idle().then(() => {
      if (isStopped) return
      sendPhrases()
      void readDrafts()
    })
  }
  look()
  const unsubscribe = session.subscribe(look)
  return {
    sent: firstSent,
    stop() {
      isStopped = true
      settle()
      unsubscribe()
    },
  }
}

/** Reads a few drafts that are new or changed; false where there is nothing left to do. */
async function readSome(): Promise<boolean> {
  const { library, draft } = session.get()
  const listed = new Map(library.map(({ id, modified }) => [id, modified]))
  const removed = [...known.keys()].filter((id) => !listed.has(id))
  for (const id of removed) known.delete(id)
  // The draft on screen changes all the time, and nothing is taken from it.
  const stale = library.filter(
    ({ id, modified, problem }) => !problem && id !== draft?.head.id && known.get(id)?.modified !== modified,
  )
  const room = mostLetters - [...known.values()].reduce((sum, { letters }) => sum + letters, 0)
  const next = room > 0 ? stale.slice(0, batch) : stale.filter(({ id }) => known.has(id)).slice(0, batch)
  if (next.length === 0 && removed.length === 0) return false
  const texts =
    next.length === 0 ? null : await bridge.request('library.texts', { ids: next.map(({ id }) => id) })
  const json = texts?.ok ? texts.value : '[]'
  for (const { id, modified } of next)
    known.set(id, { modified, letters: Math.ceil(json.length / next.length) })
  tellWorker({ type: 'drafts', json, removed: [...removed, ...next.map(({ id }) => id)] })
  return true
}

function knownPhrases(phrases: readonly Snippet[], book: PhraseBook): readonly KnownPhrase[] {
  const own = new Set(book.snippets.map(({ id }) => id))
  const favourites = new Set(book.favourites)
  return phrases.map((snippet) => ({
    snippet,
    isOwn: own.has(snippet.id),
    isFavourite: favourites.has(snippet.id),
    uses: book.uses[snippet.id]?.count ?? 0,
  }))
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve()))
}
