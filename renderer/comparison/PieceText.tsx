import type { Piece } from '../../shared/compare/piece'
import './comparison.css'

type Props = {
  readonly pieces: readonly Piece[]
  /** Only what one side holds; both where left out. */
  readonly side?: 'old' | 'new'
}

/** Compared text: what went is struck out, what came is underlined. */
export function PieceText({ pieces, side }: Props) {
  const hidden = side === undefined ? null : side === 'old' ? 'added' : 'removed'
  return pieces
    .filter(({ kind }) => kind !== hidden)
    .map((piece, index) => {
      const text = piece.blank ? <span className="compare-blank">{piece.text}</span> : piece.text
      if (piece.kind === 'removed') return <del key={index}>{text}</del>
      if (piece.kind === 'added') return <ins key={index}>{text}</ins>
      return <span key={index}>{text}</span>
    })
}
