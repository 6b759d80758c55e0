import { spansText } from '../draft/blockText'
import type { Profile, Span } from '../draft/draft'
import { normalSpans } from '../draft/normalSpans'
import { changeSpans } from '../rollForward/changeSpans'
import type { SlotId } from '../template/template'
import { phraseText } from './blankGrammar'
import { anySlot, longestPhrase } from './phraseBook'
import { phraseTitle } from './phraseTitle'
import { proposedBlanks } from './proposedBlanks'
import { withoutListMarks } from './withoutListMarks'

/** What 存为短语 proposes; `text` is in the grammar of blanks and always parses. */
export type PhraseProposal = {
  readonly refused?: undefined
  readonly title: string
  readonly text: string
  readonly slot: SlotId
  /** The blanks that were not there before, in order: what stood in their place, and what they are called. */
  readonly blanks: readonly { readonly was: string; readonly name: string }[]
}

/** Where a phrase is taken from. */
export type PhraseOrigin = {
  readonly slot?: SlotId | undefined
  /** What the part is called, for a phrase that says nothing to call it by. */
  readonly part?: string | undefined
  readonly profile: Profile
  /** The year the draft is about, where the profile names none. */
  readonly year?: number | null | undefined
}

/** Nothing but blanks of the keyboard is chosen, or more than a phrase may hold. */
export type NoPhrase =
  | { readonly refused: 'empty' }
  | { readonly refused: 'tooLong'; readonly letters: number; readonly most: number }

/**
 * Makes a phrase of what is chosen in a text: years, dates, figures and names become blanks, blanks stay blanks, styles
 * and list marks go. `profile` says which year and which unit are the writer's own.
 */
export function proposePhrase(
  spans: readonly Span[],
  { slot = anySlot, part, profile, year }: PhraseOrigin,
): PhraseProposal | NoPhrase {
  const chosen = trimmed(withoutListMarks(trimmed(normalSpans(spans))))
  if (chosen.length === 0) return { refused: 'empty' }
  const written = spansText(chosen)
  if (written.length > longestPhrase) return tooLong(written)
  const changes = proposedBlanks(chosen, { profile, year })
  const blanked = changeSpans(chosen, changes)
  const text = phraseText(blanked)
  if (text.length > longestPhrase) return tooLong(text)
  return {
    title: phraseTitle(blanked, part),
    text,
    slot,
    blanks: changes.map(({ start, end, by }) => ({ was: written.slice(start, end), name: by.name })),
  }
}

function tooLong({ length }: string): NoPhrase {
  return { refused: 'tooLong', letters: length, most: longestPhrase }
}

/** Without white space around the whole. */
function trimmed(spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex(isWritten)
  const last = spans.findLastIndex(isWritten)
  return spans.slice(Math.max(0, first), last + 1).map((span, index, all) => {
    if (span.blank) return span
    const text = index === 0 ? span.text.trimStart() : span.text
    return { ...span, text: index === all.length - 1 ? text.trimEnd() : text }
  })
}

function isWritten({ text }: Span): boolean {
  return text.trim() !== ''
}
