import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
} from 'lexical'
import type { BlockId } from '../../shared/draft/draft'
import type { Edit } from '../../shared/draft/edit'
import { $createBlock, $updateTextBlock, isTextContent } from './blockState'
import { $blockAt } from './caretPlace'
import type { DraftMirror } from './draftState'
import { $blockIdOf } from './nodes/blockId'
import { $isTable } from './nodes/TableNode'
import { contentOf } from './nodes/imageContent'
import { $isImage, $setImage } from './nodes/ImageNode'
import { $createTextBlock, $isTextBlock } from './nodes/TextBlockNode'
import { $updateTable } from './tables/tableState'

/** Carries out edits inside one update; what is moved keeps its nodes, what is not there is passed over. */
export function $applyEdits(edits: readonly Edit[], mirror: DraftMirror): void {
  const place = $caretIndex()
  $carryOut(edits, mirror)
  if ($getRoot().isEmpty()) $getRoot().append($createTextBlock())
  $rescueCaret(place)
}

function $carryOut(edits: readonly Edit[], mirror: DraftMirror): void {
  const made = new Map<BlockId, LexicalNode>()
  const $find = (id: BlockId): LexicalNode | null => {
    const node = made.get(id) ?? $nodeOf(id, mirror)
    return node?.isAttached() ? node : null
  }
  for (const edit of edits) {
    switch (edit.type) {
      case 'move':
        $place(
          edit.blocks.flatMap((id) => $find(id) ?? []),
          edit.before === null ? null : $find(edit.before),
        )
        break
      case 'insert': {
        const nodes = edit.blocks.map($createBlock)
        edit.blocks.forEach((block, index) => {
          const node = nodes[index]
          if (node) made.set(block.id, node)
        })
        $place(nodes, edit.before === null ? null : $find(edit.before))
        break
      }
      case 'remove':
        for (const id of edit.blocks) $find(id)?.remove()
        break
      case 'replace': {
        const node = $find(edit.block.id)
        if (!node) break
        if ($isTextBlock(node) && isTextContent(edit.block)) $updateTextBlock(node, edit.block)
        else if ($isTable(node) && edit.block.type === 'table') $updateTable(node, edit.block)
        else if ($isImage(node) && edit.block.type === 'image') $setImage(node, contentOf(edit.block))
        else made.set(edit.block.id, node.replace($createBlock(edit.block)))
      }
    }
  }
}

/** Where the caret's block stands among the blocks; null where there is no caret. */
function $caretIndex(): number | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? ($blockAt(selection.focus)?.getIndexWithinParent() ?? null) : null
}

/** A caret whose block went stands where the block stood. */
function $rescueCaret(index: number | null): void {
  const selection = $getSelection()
  if (selection === null) return
  const isLost = $isRangeSelection(selection)
    ? [selection.anchor, selection.focus].some((point) => !$getNodeByKey(point.key)?.isAttached())
    : selection.getNodes().length === 0
  if (!isLost) return
  const block =
    index === null ? null : $getRoot().getChildAtIndex(Math.min(index, $getRoot().getChildrenSize() - 1))
  if ($isTextBlock(block) || $isTable(block)) block.selectStart()
  else $setSelection(null)
}

/** Puts nodes before another, at the end where there is none; a node is never put before itself. */
function $place(nodes: readonly LexicalNode[], before: LexicalNode | null): void {
  let target = before
  while (target && nodes.some((node) => node.is(target))) target = target.getNextSibling()
  for (const node of nodes) {
    if (target) target.insertBefore(node, false)
    else $getRoot().append(node)
  }
}

function $nodeOf(id: BlockId, mirror: DraftMirror): LexicalNode | null {
  const key = mirror.keyOf(id)
  const node = key === undefined ? null : $getNodeByKey(key)
  return node && $blockIdOf(node) === id ? node : null
}
