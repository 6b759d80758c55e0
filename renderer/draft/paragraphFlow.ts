import type { BlockId } from '../../shared/draft/draft'
import { newId } from '../../shared/draft/newId'
import { movePart, partOf, type Part, type Stays } from '../../shared/outline/movePart'
import { arrangeInput, tellRefusal } from '../features/outline/arrangeFlow'
import { tell } from '../window/notices'
import { editor } from '../pageEditor'
import { presentBlocks } from './presentDraft'
import { words } from '../words'

/** Moves the selected paragraphs past their neighbour; a heading goes with all under it, by the rules of the outline. */
export function moveSelected(to: 'up' | 'down') {
  const part = partOf(presentBlocks(), editor.selectedBlocks())
  if ('stays' in part) tellStays(part.stays)
  else move(part, to)
}

/** Puts a part into a gap between blocks: what the drag of its handle ends with. */
export function dropPart(part: Part, gap: number) {
  move(part, { gap })
}

/** Whether the order of the sections forbids a part this gap. */
export function isRefused(part: Part, gap: number): boolean {
  const input = arrangeInput()
  return input !== null && 'refusal' in movePart(input, part, { gap })
}

/** Puts a copy of the selected blocks behind them. */
export function duplicateSelected() {
  const blocks = presentBlocks()
  const ids = selectedIds()
  const chosen = blocks.filter((block) => ids.has(block.id))
  if (chosen.some(({ type }) => type === 'recipient' || type === 'attachments' || type === 'signature')) {
    tellStays('fixed')
    return
  }
  const next = blocks[blocks.findLastIndex((block) => ids.has(block.id)) + 1]
  const copies = chosen.map((block) => ({ ...block, id: newId() }))
  if (copies.length > 0) editor.apply([{ type: 'insert', blocks: copies, before: next?.id ?? null }])
}

/** Takes the selected blocks out, whole. */
export function deleteSelected() {
  const ids = selectedIds()
  if (ids.size > 0) editor.apply([{ type: 'remove', blocks: [...ids] }])
}

function move(part: Part, to: 'up' | 'down' | { readonly gap: number }) {
  const input = arrangeInput()
  if (input === null) return
  const moved = movePart(input, part, to)
  if ('stays' in moved) tellStays(moved.stays)
  else if ('refusal' in moved) tellRefusal(moved.refusal)
  else if (moved.edits.length > 0) editor.apply(moved.edits)
}

/** At the end of the draft there is nothing to be said. */
function tellStays(stays: Stays) {
  if (stays !== 'edge') tell(words.editor.stays[stays])
}

function selectedIds(): ReadonlySet<BlockId> {
  return new Set(editor.selectedBlocks())
}
