import { charactersIn } from '../draft/characters'
import type { Block, Span } from '../draft/draft'
import { countCharacters } from '../draft/countCharacters'
import { spansText } from '../draft/blockText'
import type { SectionState } from './outline'

/** Below this share of its target a section is started, not done. */
const enough = 0.6

/**
 * How far a stretch of text is. Its first heading alone is nothing yet; done means enough for the target (without one:
 * any text of its own) and no blank left.
 */
export function stateOf(blocks: readonly Block[], target?: number): SectionState {
  const written = charactersUnder(blocks)
  if (written <= 0) return 'empty'
  if (blocks.some(hasBlank) || !blocks.some(hasBody) || blocks.some(isHalfSigned)) return 'started'
  return target !== undefined && written < target * enough ? 'started' : 'done'
}

/** 字数 of a stretch of text without the heading it begins with. */
export function charactersUnder(blocks: readonly Block[]): number {
  const [first] = blocks
  const own = first?.type === 'heading' ? countCharacters(spansText(first.lead)) : 0
  return Math.max(0, charactersIn(blocks) - own)
}

/** Whether a gap is left to fill. Memoised by block. */
function hasBlank(block: Block): boolean {
  const known = blanks.get(block)
  if (known !== undefined) return known
  const found = spansOf(block).some((span) => span.blank !== undefined)
  blanks.set(block, found)
  return found
}

const blanks = new WeakMap<Block, boolean>()

/** Whether a block holds text that is no heading. */
function hasBody(block: Block): boolean {
  return block.type === 'heading' ? block.tail !== undefined : charactersIn([block]) > 0
}

/** A signature names who signs and when; empty lines wait for them. */
function isHalfSigned(block: Block): boolean {
  return (
    block.type === 'signature' &&
    (block.date.trim() === '' || block.units.every((unit) => unit.trim() === ''))
  )
}

function spansOf(block: Block): readonly Span[] {
  switch (block.type) {
    case 'heading':
      return [...block.lead, ...(block.tail ?? [])]
    case 'paragraph':
    case 'recipient':
      return block.spans
    case 'attachment':
      return block.title
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.paragraphs.flat())
    case 'attachments':
    case 'signature':
    case 'pageBreak':
      return []
  }
}
