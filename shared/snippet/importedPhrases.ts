import type { OwnSnippet } from './phraseBook'

/**
 * Why a phrase was not taken in (`empty`, `tooLong`, `unreadable`, `tooMany`), or taken in with a change: braces that make
 * no blank stay as text (`braces`), a part that is not known is filed under 其他 (`part`), the last one of a file that breaks
 * off may be short (`cutOff`).
 */
export type ImportProblem = 'empty' | 'tooLong' | 'unreadable' | 'tooMany' | 'braces' | 'part' | 'cutOff'

/** What a file of phrases gave. The phrases have new ids. */
export type ImportedPhrases = {
  readonly file: string
  readonly phrases: readonly OwnSnippet[]
  /** `line` is 1-based: a line of the file, in JSON the number of the phrase. */
  readonly problems: readonly { readonly line: number; readonly reason: ImportProblem }[]
  readonly counted: 'lines' | 'phrases'
}
