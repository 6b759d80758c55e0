import {
  $getState,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  createState,
  IS_BOLD,
  IS_ITALIC,
  IS_UNDERLINE,
  type LexicalNode,
  type LineBreakNode,
} from 'lexical'
import type { Span } from '../../../shared/draft/draft'

/** What a span says about its text, apart from being a blank. */
export type InlineMarks = Omit<Span, 'text' | 'blank'>

const tailStyle = '--tail: 1;'

const sourceState = createState('source', {
  parse: (value) =>
    typeof value === 'object' && value !== null && 'material' in value
      ? (value as Span['source'])
      : undefined,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

type LineMarks = { readonly format: number; readonly tail: boolean }

/** A line break has no format in Lexical; ours remembers the run it stood in. */
const lineState = createState('line', {
  parse: (value) =>
    typeof value === 'object' && value !== null && 'format' in value ? (value as LineMarks) : undefined,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** The format bits of Lexical for a span. */
function formatOf(span: InlineMarks): number {
  return (span.bold ? IS_BOLD : 0) | (span.italic ? IS_ITALIC : 0) | (span.underline ? IS_UNDERLINE : 0)
}

/** Gives a text node or line break the marks of a span. `tail`: it runs on behind a heading. */
export function $setMarks(node: LexicalNode, marks: InlineMarks, tail: boolean): void {
  if (marks.source) $setState(node, sourceState, marks.source)
  if ($isTextNode(node)) {
    const format = formatOf(marks)
    if (format) node.setFormat(format)
    if (tail) node.setStyle(tailStyle)
  } else if ($isLineBreakNode(node)) {
    $setState(node, lineState, { format: formatOf(marks), tail })
  }
}

/** The marks of a node; those of `before` for a line break just typed. */
export function $marksOf(node: LexicalNode, before: InlineMarks): InlineMarks {
  if ($isTextNode(node)) return marksFrom(node.getFormat(), $getState(node, sourceState))
  const line = $getState(node, lineState)
  return line ? marksFrom(line.format, $getState(node, sourceState)) : before
}

/** Does the node run on behind a heading? A line break just typed says neither: null. */
export function $isTail(node: LexicalNode): boolean | null {
  if ($isTextNode(node)) return node.getStyle() === tailStyle
  return $getState(node, lineState)?.tail ?? null
}

export function $setTail(node: LexicalNode, tail: boolean): void {
  if ($isTextNode(node)) {
    const style = tail ? tailStyle : ''
    if (node.getStyle() !== style) node.setStyle(style)
  } else if ($isLineBreakNode(node) && ($isTail(node) ?? false) !== tail) $setLineTail(node, tail)
}

function $setLineTail(node: LineBreakNode, tail: boolean): void {
  $setState(node, lineState, { format: $getState(node, lineState)?.format ?? 0, tail })
}

function marksFrom(format: number, source: Span['source']): InlineMarks {
  return {
    ...(format & IS_BOLD && { bold: true }),
    ...(format & IS_ITALIC && { italic: true }),
    ...(format & IS_UNDERLINE && { underline: true }),
    ...(source && { source }),
  }
}
