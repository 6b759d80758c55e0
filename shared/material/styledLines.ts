import type { WordNotes } from '../draft/wordNotes'
import type { SourceParagraph } from './sourceParagraph'

/** The lines of a source that has styles: one paragraph, table or picture for each. */
export type StyledLines = {
  readonly paragraphs: readonly SourceParagraph[]
  /** Written by this program: the styles say what each paragraph is, nothing is guessed. */
  readonly isOwnFile: boolean
  /** What the program noted in the file beside its text. */
  readonly notes: WordNotes | null
}
