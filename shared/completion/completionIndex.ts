import type { DraftId, Profile, Span } from '../draft/draft'
import { blankSpan } from '../snippet/blankGrammar'
import { fillBlanks } from '../snippet/fillBlanks'
import { snippetSpans } from '../snippet/snippetSpans'
import type { Snippet } from '../snippet/snippet'
import type { SlotId } from '../template/template'
import type { Today } from '../today'
import type { DraftTexts } from './draftTexts'
import { blankMark, countBlanks, maskText, type Masked, type Owner } from './maskText'
import { createSegment, maskedSentences, type Match, type Segment } from './segment'
import { clauseStarts, countHan, sentenceStart } from './sentences'
import { withoutListMarks } from './typedMarks'

/** A phrase to go on from, and what speaks for it besides where it is found. */
export type KnownPhrase = {
  readonly snippet: Snippet
  readonly isOwn: boolean
  readonly isFavourite: boolean
  /** How often it was put in. */
  readonly uses: number
}

/** The moment in which a sentence is to be gone on with. */
export type CompletionMoment = {
  /** The paragraph up to the caret. */
  readonly before: string
  readonly slot?: SlotId | undefined
  /** The draft being written, of whose own sentences none is suggested. */
  readonly draft: DraftId
  readonly owner: Owner
  readonly today: Today
}

export type CompletionIndex = {
  setPhrases(phrases: readonly KnownPhrase[]): void
  /** Adds a draft, or takes its new state in place of the one before. */
  putDraft(texts: DraftTexts): void
  removeDraft(id: DraftId): void
  /** Letters of the drafts known. */
  readonly size: number
  /** How the sentence goes on to its end, blanks filled as far as profile and day tell; null where nothing fits clearly. */
  complete(moment: CompletionMoment): readonly Span[] | null
}

/** Han that must be written before anything is suggested. */
const leastTyped = 4
/** Letters of a suggestion at most. */
const longest = 80

const worths = {
  own: 6,
  favourite: 3,
  /** For each doubling of its use, and at most. */
  use: 1,
  mostUse: 4,
  pack: 3,
  draft: 2,
  /** Stands in the part with the caret. */
  slot: 2,
  /** For each further place that goes on in the same way, and at most. */
  again: 1,
  mostAgain: 3,
  /** By this much the best must be ahead of what goes on in another way. */
  lead: 1,
}

export function createCompletionIndex(): CompletionIndex {
  let phrases: Segment = createSegment([])
  const drafts = new Map<DraftId, Segment>()
  let size = 0

  function removeDraft(id: DraftId) {
    size -= drafts.get(id)?.size ?? 0
    drafts.delete(id)
  }

  return {
    setPhrases(known) {
      phrases = createSegment(known.flatMap(sentencesOfPhrase))
    },
    putDraft(texts) {
      removeDraft(texts.id)
      const segment = createSegment(sentencesOfDraft(texts))
      drafts.set(texts.id, segment)
      size += segment.size
    },
    removeDraft,
    get size() {
      return size
    },
    complete(moment) {
      const { text } = maskText(withoutListMarks(moment.before), moment.owner)
      const sentence = text.slice(sentenceStart(text))
      const segments = [
        phrases,
        ...Array.from(drafts, ([id, segment]) => (id === moment.draft ? [] : [segment])).flat(),
      ]
      for (const start of clauseStarts(sentence)) {
        const beginning = sentence.slice(start)
        if (countHan(beginning) < leastTyped) return null
        const matches = segments.flatMap((segment) => segment.find(beginning))
        const best = clearBest(matches, moment.slot)
        if (best) return fillBlanks(toSpans(best), profileOf(moment.owner), moment.today)
        if (matches.length > 0) return null
      }
      return null
    },
  }
}

/** With the year the draft is about, which its title may tell better. */
function profileOf({ profile, year }: Owner): Profile {
  return year === null ? profile : { ...profile, year: String(year) }
}

function sentencesOfPhrase({ snippet, isOwn, isFavourite, uses }: KnownPhrase) {
  const worth =
    (isOwn ? worths.own : worths.pack) +
    (isFavourite ? worths.favourite : 0) +
    Math.min(worths.mostUse, worths.use * Math.log2(1 + uses))
  const spans = snippetSpans(snippet)
  const text = spans.map((span) => (span.blank ? blankMark : span.text.replaceAll(blankMark, ''))).join('')
  const blanks = spans.flatMap(({ blank }) => blank ?? [])
  return maskedSentences({ text: withoutListMarks(text), blanks }).map((sentence) => ({
    ...sentence,
    slot: snippet.slot,
    worth,
  }))
}

function sentencesOfDraft({ owner, parts }: DraftTexts) {
  return parts.flatMap(({ slot, texts }) =>
    texts
      .flatMap((text) => maskedSentences(maskText(withoutListMarks(text), owner)))
      .map(upToMark)
      .filter(({ text }) => text !== '')
      .map((sentence) => ({ ...sentence, ...(slot !== undefined && { slot }), worth: worths.draft })),
  )
}

/** What ends without a mark may have been cut off by a page or line: its last clause is left out. */
function upToMark({ text, blanks }: Masked): Masked {
  if (/[。！？!?；;…][”’）)」』》]*\s*$/u.test(text)) return { text, blanks }
  const whole = text.slice(0, clauseStarts(text).at(-1))
  return { text: whole, blanks: blanks.slice(0, countBlanks(whole)) }
}

type Way = { readonly rest: Masked; readonly worth: number; readonly places: number }

/** The way on that is ahead of all others; null where two are as good, or it says too little. */
function clearBest(matches: readonly Match[], slot: SlotId | undefined): Masked | null {
  const ways = new Map<string, Way>()
  for (const { sentence, end } of matches) {
    const rest = restOf(sentence, end)
    const worth = sentence.worth + (sentence.slot === slot ? worths.slot : 0)
    const known = ways.get(rest.text)
    if (!known) ways.set(rest.text, { rest, worth, places: 1 })
    else
      ways.set(rest.text, {
        rest: worth > known.worth ? rest : known.rest,
        worth: Math.max(worth, known.worth),
        places: known.places + 1,
      })
  }
  const ranked = Array.from(ways.values(), (way) => ({
    rest: way.rest,
    rank: way.worth + Math.min(worths.mostAgain, worths.again * (way.places - 1)),
  })).sort((one, other) => other.rank - one.rank)
  const [best, next] = ranked
  if (!best || (next && best.rank - next.rank < worths.lead)) return null
  return saysEnough(best.rest.text) ? best.rest : null
}

/** A long rest ends with a clause. */
function restOf({ text, blanks }: Masked, end: number): Masked {
  const whole = text.slice(end)
  const rest = whole.length <= longest ? whole : whole.slice(0, clauseStarts(whole.slice(0, longest)).at(-1))
  const from = countBlanks(text.slice(0, end))
  return { text: rest, blanks: blanks.slice(from, from + countBlanks(rest)) }
}

/** More words than gaps. */
function saysEnough(rest: string): boolean {
  return countHan(rest) >= 2 * Math.max(1, countBlanks(rest))
}

function toSpans({ text, blanks }: Masked): Span[] {
  return text.split(blankMark).flatMap((run, index): Span[] => {
    const blank = index === 0 ? undefined : blanks[index - 1]
    return [...(blank ? [blankSpan(blank)] : []), ...(run === '' ? [] : [{ text: run }])]
  })
}
