/** What is looked for. Plain text finds full-width letters and digits by their half-width ones and the other way round. */
export type TextQuery = {
  readonly text: string
  readonly isPattern: boolean
  readonly wholeWords: boolean
  readonly matchCase: boolean
}

/** A stretch of text that fits a query, in UTF-16 units; never empty. `groups`: what a pattern's brackets took. */
export type Hit = {
  readonly start: number
  readonly end: number
  readonly groups?: readonly (string | undefined)[]
}
