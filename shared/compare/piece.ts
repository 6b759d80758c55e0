/** A stretch of text as a comparison shows it: in both states, only in the older, or only in the newer. */
export type Piece = {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
  /** A 待填项, always whole. */
  readonly blank?: true
}

/** The text of one side. */
export function textOfSide(pieces: readonly Piece[], side: 'old' | 'new'): string {
  const other = side === 'old' ? 'added' : 'removed'
  return pieces
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('')
}
