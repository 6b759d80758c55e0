import { charactersIn } from '../draft/characters'
import type { Block } from '../draft/draft'
import { countCharacters } from '../draft/countCharacters'
import { spansOf, spansText } from '../draft/blockText'
import type { SectionState } from './outline'

/** Below this share of its target a section is started, not done. */
const enough = 0.6

/**
 * How far a stretch of text is. Its first heading alone is nothing yet; done means enough for the target (without one:
 * any text of its own) and no blank left.
 */
export function stateOf(blocks: readonly Block[], target?: number): SectionState {
  const written = charactersUnder(blocks)
  if (written <= 0) return blocks.some(({ type }) => type === 'image') ? 'started' : 'empty'
  let hasBody = false
  for (const block of blocks) {
    const facts = factsOf(block)
    if (facts.isUnfinished) return 'started'
    hasBody ||= facts.hasBody
  }
  return !hasBody || (target !== undefined && written < target * enough) ? 'started' : 'done'
}

/** 字数 of a stretch of text without the heading it begins with. */
export function charactersUnder(blocks: readonly Block[]): number {
  const [first] = blocks
  return first === undefined ? 0 : Math.max(0, charactersIn(blocks) - factsOf(first).lead)
}

type Facts = {
  /** 字数 of a heading, without the text that runs on behind it. */
  readonly lead: number
  /** A gap is left to fill, or a signature lacks a part. */
  readonly isUnfinished: boolean
  /** It holds text that is no heading. */
  readonly hasBody: boolean
}

/** What a block tells about the state of what it stands in. Memoised by block. */
function factsOf(block: Block): Facts {
  const known = factsByBlock.get(block)
  if (known) return known
  const isHeading = block.type === 'heading'
  const facts = {
    lead: isHeading ? countCharacters(spansText(block.lead)) : 0,
    isUnfinished: hasBlank(block) || isHalfSigned(block),
    hasBody: isHeading ? block.tail !== undefined : charactersIn([block]) > 0,
  }
  factsByBlock.set(block, facts)
  return facts
}

const factsByBlock = new WeakMap<Block, Facts>()

/** A signature names who signs and when; empty lines wait for them. */
function isHalfSigned(block: Block): boolean {
  return (
    block.type === 'signature' &&
    (block.date.trim() === '' || block.units.every((unit) => unit.trim() === ''))
  )
}

function hasBlank(block: Block): boolean {
  const spans =
    block.type === 'table' ? block.rows.flat().flatMap((cell) => cell.paragraphs.flat()) : spansOf(block)
  return spans.some((span) => span.blank !== undefined)
}
