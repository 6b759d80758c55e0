/** One thing that a returned copy has otherwise than the draft, to be taken over or not. */
export type ReviewChange = {
  /** The same again when the plan is made anew of a text in which this change still stands. */
  readonly id: string
  readonly kind: 'words' | 'added' | 'removed' | 'exchanged' | 'level' | 'moved'
  /** What goes and what comes, as text; whole blocks by their text, of those that moved together one a line, levels by their number. */
  readonly old: string
  readonly new: string
  /** Who did so and when, where the file says (several names parted by 、); both empty where it was found by comparing. */
  readonly author: string
  readonly date: string
  /** The writer changed the same place since the file was exported: one of the two must be chosen. */
  readonly isConflict: boolean
}
