import { textOf } from '../../../shared/draft/blockText'
import type { Block, BlockId } from '../../../shared/draft/draft'
import type { Edit } from '../../../shared/draft/edit'
import { addSection } from '../../../shared/outline/addSection'
import { keepAsIs } from '../../../shared/outline/keepAsIs'
import { keyOf } from '../../../shared/outline/partRows'
import { putInOrder } from '../../../shared/outline/putInOrder'
import type { SlotId } from '../../../shared/template/template'
import { dayOf } from '../../../shared/today'
import { backToCaret } from '../../window/caretView'
import type { TextPlace } from '../../editor/draftEditor'
import { editor } from '../../pageEditor'
import { presentBlocks, presentTemplate } from '../../draft/presentDraft'
import { session } from '../../session'
import { words } from '../../words'
import { applyAndTell, arrangeHeadings, onText, type Direction } from './arrangeFlow'
import { repeatableSlots } from './repeatableSlots'
import { rowSelection } from './rowSelection'
import { findTreeRow, groupRows, headingsOf, type TreeRow } from './treeRows'

/** Puts the sections in the order of the kind, in one undo step. */
export function orderSections() {
  onText((input) => {
    const edits = putInOrder(input)
    applyAndTell(edits, words.outline.ordered(sectionsMoved(edits, input.blocks)))
    backToCaret()
  })
}

function sectionsMoved(edits: readonly Edit[], blocks: readonly Block[]): number {
  const moved = new Set(edits.flatMap((edit) => (edit.type === 'move' ? edit.blocks : [])))
  return blocks.filter((block) => block.type === 'heading' && block.level === 1 && moved.has(block.id)).length
}

/** Leaves what is out of place where it is, for good. */
export function keepSections() {
  onText(({ blocks }) => applyAndTell(keepAsIs(blocks, session.get().rows), words.outline.kept))
}

/** Moves what is chosen in the tree, else the section that has the focus there, else the one with the caret. */
export function moveFocused(direction: Direction) {
  const ids = headingsInFocus()
  if (ids.length > 0) arrangeHeadings(ids, direction)
}

function headingsInFocus(): BlockId[] {
  const { focusedRow, caret, rowKeys, rows } = session.get()
  const { keys } = rowSelection.get()
  const present = groupRows(rows, repeatableSlots(presentTemplate()))
  if (focusedRow !== null && keys.size > 0)
    return [...keys].flatMap((key) => headingsOfRow(findTreeRow(present, key)))
  const key = focusedRow ?? (caret.block === null ? undefined : rowKeys.get(caret.block))
  return key === undefined ? [] : headingsOfRow(findTreeRow(present, key))
}

function headingsOfRow(row: TreeRow | undefined): BlockId[] {
  return row === undefined ? [] : headingsOf(row)
}

/**
 * Goes to what a row stands for, and puts the caret where writing goes on: into the empty paragraph under a heading, else
 * behind the heading's words, as what one types before them would become part of them.
 */
export function goToRow(row: Pick<TreeRow, 'block'>) {
  const blocks = presentBlocks()
  const at = blocks.findIndex((block) => block.id === row.block)
  const [block, next] = blocks.slice(at)
  if (at < 0 || block === undefined) return
  if (block.type !== 'heading') editor.goTo(block.id)
  else editor.goTo(atEnd(next?.type === 'paragraph' && textOf(next) === '' ? next : block))
}

/** Adds what a row misses, at its place, and goes there. */
export function addMissing(row: Pick<TreeRow, 'slot'>) {
  add(row.slot)
}

/** Puts a part of which a draft has at most one where it belongs, filled from the profile, or goes to the one that stands. */
export function insertPart(part: 'recipient' | 'attachments' | 'signature') {
  const known = presentBlocks().find((block) => block.type === part)
  if (known) editor.goTo(atEnd(known))
  else add(part)
}

/** Gives the focus to the tree's row in the tab order. */
export function focusOutline() {
  document.querySelector<HTMLElement>('[role="tree"] [role="treeitem"][tabindex="0"]')?.focus()
}

/** Gives the focus to the row of a slot: where what is missing can be added. */
export function focusSlot(slot: SlotId) {
  document.querySelector<HTMLElement>(`[role="treeitem"][data-row="${CSS.escape(keyOf(slot))}"]`)?.focus()
}

function add(slot: SlotId) {
  onText((input) => {
    const { draft, settings } = session.get()
    const profile = { ...settings.profile, ...draft?.head.profile }
    const edits = addSection({ ...input, profile, today: dayOf(new Date()) }, slot)
    editor.apply(edits)
    const added = edits.flatMap((edit) => (edit.type === 'insert' ? edit.blocks : [])).at(-1)
    if (added) editor.goTo(atEnd(added))
  })
}

/** Where writing goes on in a block: a signature that lacks its unit asks for that first. */
function atEnd(block: Block): TextPlace {
  const text = textOf(block)
  const end = text.startsWith('\n') ? 0 : text.length
  return { block: block.id, start: end, end }
}
