import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'
import { normalBlock } from '../draft/normalForm'
import { mapSpans } from './blockParts'
import { replaceInSpans, type TextChange } from './replaceInSpans'
import type { Replacement } from './replacement'
import type { Hit } from './textQuery'

export type ReplacedBlock = {
  /** The same object where nothing was replaced; in normal form otherwise, with its id. */
  readonly block: Block
  readonly replaced: number
  /** Hits that touch a blank: they stay. */
  readonly inBlanks: number
}

/** Replaces hits of one block, in order; text outside of them, its style and blanks stay. */
export function replaceInBlock(block: Block, hits: readonly Hit[], replacement: Replacement): ReplacedBlock {
  const blanks = blanksIn(block)
  const free = hits.filter((hit) => !blanks.some((blank) => hit.start < blank.end && hit.end > blank.start))
  const inBlanks = hits.length - free.length
  if (free.length === 0) return { block, replaced: 0, inBlanks }
  const text = textOf(block)
  const changes = free.map((hit): TextChange => {
    const { start, end } = hit
    return { start, end, text: replacement(hit, text.slice(start, end)) }
  })
  const changed = mapSpans(block, (spans, start) => {
    const end = start + spans.reduce((sum, span) => sum + span.text.length, 0)
    const within = changes.filter((change) => change.start < end && change.end > start)
    return within.length === 0 ? spans : replaceInSpans(spans, within, start)
  })
  return { block: normalBlock(changed), replaced: free.length, inBlanks }
}

function blanksIn(block: Block): { start: number; end: number }[] {
  const blanks: { start: number; end: number }[] = []
  mapSpans(block, (spans, offset) => {
    let start = offset
    for (const span of spans) {
      const end = start + span.text.length
      if (span.blank) blanks.push({ start, end })
      start = end
    }
    return spans
  })
  return blanks
}
