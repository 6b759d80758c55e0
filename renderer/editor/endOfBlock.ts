import { $getSelection, $isRangeSelection, $isTextNode, type NodeKey } from 'lexical'
import type { BlockId } from '../../shared/draft/draft'
import { $draftBlockAt } from './caretPlace'
import { $blockIdOf } from './nodes/blockId'
import { $isBlank } from './nodes/BlankNode'
import { $isTail, $marksOf, type InlineMarks } from './nodes/inlineMarks'
import { $shapeOf, type TextBlockNode } from './nodes/TextBlockNode'

/** The caret behind the last letter of running text. */
export type EndOfBlock = {
  readonly block: TextBlockNode
  readonly key: NodeKey
  readonly id: BlockId
  /** The running text before it: all of a paragraph, of a heading what runs on behind it. */
  readonly before: string
  readonly isTail: boolean
  readonly isBehindBlank: boolean
  /** How the last letters are set. */
  readonly marks: InlineMarks
}

/** Where the caret stands, if it is behind the last letter of a paragraph or of what runs on behind a heading; else null. */
export function $endOfBlock(): EndOfBlock | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  const block = $draftBlockAt(anchor)
  if (!block || !$isTextNode(node) || !node.is(block.getLastChild())) return null
  if (anchor.offset < node.getTextContentSize()) return null
  const shape = $shapeOf(block)
  const isTail = shape.type === 'heading' && $isTail(node) === true
  if (!isTail && (shape.type !== 'paragraph' || shape.align)) return null
  const running = isTail ? block.getChildren().filter((child) => $isTail(child) !== false) : [block]
  const { bold, italic, underline } = $marksOf(node, {})
  return {
    block,
    key: block.getKey(),
    id: $blockIdOf(block),
    before: running.map((child) => child.getTextContent()).join(''),
    isTail,
    isBehindBlank: $isBlank(node),
    marks: { ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }) },
  }
}
