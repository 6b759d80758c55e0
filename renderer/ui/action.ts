/** What a menu offers. */
export type Action = {
  readonly id: string
  readonly name: string
  readonly run: () => void
  readonly isDisabled?: boolean
  /** Actions of one group stand together, with a line before the next. */
  readonly group?: number
  /** Shown at the end; whoever shows the menu listens for it. */
  readonly shortcut?: string
  /** Set for a choice: whether it is the present one. */
  readonly isChosen?: boolean
  /** What a menu beside this one offers instead. */
  readonly children?: readonly Action[]
}
