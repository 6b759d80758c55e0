import type { Blank, Block, Span } from '../draft/draft'
import { normalBlock } from '../draft/normalForm'
import { blankSpan, parsePhrase } from '../snippet/blankGrammar'
import { mapSpans } from '../textSearch/blockParts'
import type { Finding } from './finding'

const bracketed = /【([^【】\n]{1,40})】/gu
const onlyBracketed = /^(?:【[^【】\n]{1,40}】)+$/u

/** Whether 变为待填项 mends a finding: 【…】 as text, in a place that can hold blanks. */
export function canBecomeBlanks({ rule, block, excerpt }: Finding): boolean {
  return rule === 'mask-left' && block !== undefined && onlyBracketed.test(excerpt)
}

/**
 * 变为待填项: the 【…】 that lie in a stretch of a block's text become blanks; 【完成率:数字 %】 is read as the grammar has it.
 * The same block where there is none.
 */
export function bracketsToBlanks(block: Block, start: number, end: number): Block {
  if (block.type === 'attachments' || block.type === 'signature') return block
  let count = 0
  const changed = mapSpans(block, (spans, offset) => {
    let at = offset
    return spans.flatMap((span) => {
      const from = at
      at += span.text.length
      if (span.blank || at <= start || from >= end) return [span]
      const pieces = splitBrackets(span, start - from, end - from)
      count += pieces.length - 1
      return pieces
    })
  })
  return count === 0 ? block : normalBlock(changed)
}

function splitBrackets(span: Span, start: number, end: number): Span[] {
  const pieces: Span[] = []
  let done = 0
  for (const hit of span.text.matchAll(bracketed)) {
    const after = hit.index + hit[0].length
    if (hit.index < start || after > end) continue
    pieces.push({ ...span, text: span.text.slice(done, hit.index) })
    pieces.push({ ...span, ...blankSpan(blankNamed(hit[1] ?? '')) })
    done = after
  }
  pieces.push({ ...span, text: span.text.slice(done) })
  return pieces
}

function blankNamed(inside: string): Blank {
  const parsed = parsePhrase(`{${inside}}`)
  const [span] = parsed.problem === undefined ? parsed.spans : []
  return span?.blank ?? { name: inside.trim() || inside, kind: 'text' }
}
