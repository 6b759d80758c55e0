import {
  $addUpdateTag,
  $getEditor,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $isTextNode,
  $onUpdate,
} from 'lexical'
import type { Blank, Span } from '../../shared/draft/draft'
import { $goBehindAtom } from './behindAtom'
import { $selectInBlock, $textBlockByKey } from './caretPlace'
import { $coveredBlank } from './coveredBlank'
import type { TextPlace } from './draftEditor'
import { $goOn, $selectBlank } from './extensions/BlanksExtension'
import { $createInline } from './inlineState'
import { $createBlank, $isBlank } from './nodes/BlankNode'
import { $isTail, $marksOf } from './nodes/inlineMarks'
import { $isTable } from './nodes/TableNode'
import { $createTextBlock, $isTextBlock } from './nodes/TextBlockNode'
import { $leaveCells } from './tables/tablePlace'
import { $selectInTable } from './tables/tableText'
import { fillTag } from './updateTags'

/** Puts spans in at the caret and selects their first blank. */
export function $insertSpans(spans: readonly Span[]): void {
  $ensureCaret()
  const nodes = $createInline(spans)
  if (nodes.length === 0) return
  $insertNodes(nodes)
  const blank = nodes.find($isBlank)
  if (blank) $selectBlank(blank)
}

/**
 * Puts spans in place of the selected blank, in its face, and goes on with their first blank, else with the next of the
 * paragraph or the field, else behind them.
 */
export function $fillBlank(spans: readonly Span[], within: 'paragraph' | 'field'): void {
  const blank = $coveredBlank()
  if (!blank) return
  $addUpdateTag(fillTag)
  const marks = $marksOf(blank, {})
  const nodes = $createInline(
    spans.map((span) => ({ ...marks, ...span })),
    $isTail(blank) === true,
  )
  for (const node of nodes) blank.insertBefore(node)
  const next = nodes.find($isBlank)
  if (next) $selectBlank(next)
  else {
    const last = nodes.at(-1)
    if ($isTextNode(last)) last.selectEnd()
    const editor = $getEditor()
    // A step of its own: with the caret still behind it, what was filled in is told of.
    $onUpdate(() => editor.update(() => $goOn(within), { discrete: true }))
  }
  blank.remove()
}

/** Puts a blank in at the caret, which goes on behind it. */
export function $insertBlank(blank: Blank): void {
  $ensureCaret()
  const node = $createBlank(blank)
  $insertNodes([node])
  node.select(node.getTextContentSize(), node.getTextContentSize())
}

/** Puts the caret at the start of a block, or over a stretch of it; at a page break it stands before. */
export function $goTo(key: string, place: TextPlace | null): void {
  const node = $getNodeByKey(key)
  if ($isTable(node)) {
    $selectInTable(node, place?.start ?? 0, place?.end ?? 0)
    return
  }
  const block = $textBlockByKey(key)
  if (!block) {
    const index = $getRoot().getChildrenKeys().indexOf(key)
    $getRoot().select(index, index)
    return
  }
  const size = block.getTextContentSize()
  if (place) $selectInBlock(block, Math.min(place.start, size), Math.min(place.end, size))
  else block.selectStart()
}

/** Where no caret stands, a paragraph behind the selected table or page break takes it, else the draft's end. */
export function $ensureCaret(): void {
  if ($leaveCells() || $isRangeSelection($getSelection()) || $goBehindAtom()) return
  const last = $getRoot().getLastChild()
  if ($isTextBlock(last)) last.selectEnd()
  else $getRoot().append($createTextBlock()).selectEnd()
}
