import { $createLineBreakNode, $createTextNode, type LexicalNode } from 'lexical'
import type { Span } from '../../shared/draft/draft'
import { $createBlank, $blankOf, $isBlank } from './nodes/BlankNode'
import { $isTail, $marksOf, $setMarks, type InlineMarks } from './nodes/inlineMarks'

/** Lexical puts this where a composition begins at a border; it is never text. */
const compositionFiller = /\u200b/g

/** Makes the nodes of spans. `tail`: they run on behind a heading. */
export function $createInline(spans: readonly Span[], tail = false): LexicalNode[] {
  return spans.flatMap((span) => {
    const nodes = span.blank ? [$createBlank(span.blank)] : $createRun(span.text)
    for (const node of nodes) $setMarks(node, span, tail)
    return nodes
  })
}

/** Reads nodes as spans: lead up to the first node that runs on, tail from there. Neighbours alike become one span. */
export function $readInline(nodes: readonly LexicalNode[]): { lead: Span[]; tail: Span[] } {
  const lead: Span[] = []
  const tail: Span[] = []
  let marks: InlineMarks = {}
  let inTail = false
  for (const node of nodes) {
    marks = $marksOf(node, marks)
    inTail ||= $isTail(node) === true
    const text = node.getTextContent().replace(compositionFiller, '')
    if (text === '') continue
    pushSpan(
      inTail ? tail : lead,
      $isBlank(node) ? { text, ...marks, blank: $blankOf(node) } : { text, ...marks },
    )
  }
  return { lead, tail }
}

function $createRun(text: string): LexicalNode[] {
  return text.split('\n').flatMap((line, index) => {
    const nodes = line === '' ? [] : [$createTextNode(line)]
    return index === 0 ? nodes : [$createLineBreakNode(), ...nodes]
  })
}

function pushSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (last && !span.blank && !last.blank && sameMarks(last, span))
    spans[spans.length - 1] = { ...last, text: last.text + span.text }
  else spans.push(span)
}

function sameMarks(a: InlineMarks, b: InlineMarks): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    (a.source === b.source || JSON.stringify(a.source) === JSON.stringify(b.source))
  )
}
