import type { Piece } from '../../shared/compare/piece'
import type { Block } from '../../shared/draft/draft'
import { imageText } from '../../shared/draft/imageText'
import { words } from '../words'
import { PieceText } from './PieceText'

type Props = {
  readonly block: Block
  readonly number: string | undefined
  readonly pieces: readonly Piece[]
  readonly side?: 'old' | 'new'
}

/** One block of a comparison, dressed like what it is. */
export function BlockCell({ block, number, pieces, side }: Props) {
  const isEmpty = pieces.every(({ text }) => text === '')
  return (
    <p
      className="compare-text"
      data-type={block.type}
      data-level={block.type === 'heading' ? block.level : undefined}
    >
      {number !== undefined && <span className="compare-number">{number}</span>}
      {isEmpty ? (
        <span className="compare-nothing">{textOfNothing(block)}</span>
      ) : (
        <PieceText pieces={pieces} {...(side && { side })} />
      )}
    </p>
  )
}

/** What is said of a block without words. */
function textOfNothing(block: Block): string {
  if (block.type === 'image') return imageText(block.alt)
  return block.type === 'pageBreak' ? words.compare.pageBreak : words.compare.emptyLine
}
