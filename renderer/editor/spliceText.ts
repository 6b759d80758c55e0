import { $getSelection, $isRangeSelection, $isTextNode, type TextNode } from 'lexical'
import { $isBlank } from './nodes/BlankNode'
import type { TextBlockNode } from './nodes/TextBlockNode'

/**
 * Makes the text `was`, which starts at a character of the block, read `becomes`. Only what differs is touched, the caret
 * stays with its text. Does nothing where what differs lies in two runs.
 */
export function $spliceText(block: TextBlockNode, start: number, was: string, becomes: string): void {
  const same = sharedStart(was, becomes)
  const sameEnd = sharedStart(reversed(was.slice(same)), reversed(becomes.slice(same)))
  const from = start + same
  const to = start + was.length - sameEnd
  const text = becomes.slice(same, becomes.length - sameEnd)
  let offset = 0
  for (const child of block.getChildren()) {
    const end = offset + child.getTextContentSize()
    // What is only put in goes behind the text that was typed.
    const isHere = to <= end && (from < to ? offset <= from : offset < from)
    if (isHere && $isTextNode(child) && !$isBlank(child)) {
      $spliceRun(child, from - offset, to - from, text)
      return
    }
    offset = end
  }
}

function $spliceRun(node: TextNode, from: number, length: number, text: string): void {
  const selection = $getSelection()
  const key = node.getKey()
  const moved = $isRangeSelection(selection)
    ? [selection.anchor, selection.focus].filter(
        (point) => point.key === key && point.offset >= from + length,
      )
    : []
  const offsets = moved.map((point) => point.offset + text.length - length)
  node.spliceText(from, length, text)
  moved.forEach((point, index) => point.set(key, offsets[index] ?? 0, 'text'))
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charAt(text.length - 1 - index)).join('')
}
