import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import type { Edit } from '../../../shared/draft/edit'
import { addSection } from '../../../shared/outline/addSection'
import type { Arranged, ArrangeInput, Refusal } from '../../../shared/outline/arranging'
import { demote, promote } from '../../../shared/outline/changeLevel'
import { levelStep, takeBack, type LevelStep } from '../../../shared/outline/levelStep'
import { keepAsIs } from '../../../shared/outline/keepAsIs'
import { moveSection } from '../../../shared/outline/moveSection'
import { moveSubsection } from '../../../shared/outline/moveSubsection'
import type { OutlineRow } from '../../../shared/outline/outline'
import { keyOf } from '../../../shared/outline/partRows'
import { putInOrder } from '../../../shared/outline/putInOrder'
import type { SlotId } from '../../../shared/template/template'
import { dayOf } from '../../../shared/today'
import type { TextPlace } from '../../editor/draftEditor'
import { backToCaret } from '../../caretView'
import { tell } from '../../notices'
import { editor } from '../../pageEditor'
import { changeHead, presentBlocks, presentTemplate } from '../../presentDraft'
import { findRow } from '../../rowLookup'
import { session } from '../../session'
import type { Action } from '../../ui/ActionMenu'
import { words } from '../../words'
import { refusalText } from './refusalText'

export type Direction = 'up' | 'down' | 'promote' | 'demote'

/** Puts the sections in the order of the kind, in one undo step. */
export function orderSections() {
  const input = arrangeInput()
  if (input === null) return
  const edits = putInOrder(input)
  applyAndTell(edits, words.outline.ordered(sectionsMoved(edits, input.blocks)))
  backToCaret()
}

function sectionsMoved(edits: readonly Edit[], blocks: readonly Block[]): number {
  const moved = new Set(edits.flatMap((edit) => (edit.type === 'move' ? edit.blocks : [])))
  return blocks.filter((block) => block.type === 'heading' && block.level === 1 && moved.has(block.id)).length
}

/** Leaves what is out of place where it is, for good. */
export function keepSections() {
  applyAndTell(keepAsIs(presentBlocks(), session.get().rows), words.outline.kept)
}

/** Moves the section that has the focus in the tree, else the one with the caret. */
export function moveFocused(direction: Direction) {
  const { focusedRow, caret, rowKeys, rows } = session.get()
  const key = focusedRow ?? (caret.block === null ? undefined : rowKeys.get(caret.block))
  const row = key === undefined ? undefined : findRow(rows, key)
  if (row) moveRow(row, direction)
}

/** Goes to what a row stands for, and puts the caret there. */
export function goToRow(row: OutlineRow) {
  if (row.block !== undefined) editor.goTo(row.block)
}

/** Adds what a row misses, at its place, and goes there. */
export function addMissing(row: OutlineRow) {
  add(row.slot)
}

/** Puts a part of which a draft has at most one where it belongs, filled from the profile, or goes to the one that stands. */
export function insertPart(part: 'recipient' | 'attachments' | 'signature') {
  const known = presentBlocks().find((block) => block.type === part)
  if (known) editor.goTo(atEnd(known))
  else add(part)
}

/** What the menu of a row offers. */
export function rowActions(row: OutlineRow): Action[] {
  const text = words.outline
  if (row.kind === 'missing') return [{ id: 'add', name: text.add(row.text), run: () => addMissing(row) }]
  if (row.kind === 'part') return []
  return [
    { id: 'up', name: text.moveUp, run: () => moveRow(row, 'up') },
    { id: 'down', name: text.moveDown, run: () => moveRow(row, 'down') },
    { id: 'promote', name: text.promote, run: () => moveRow(row, 'promote'), isDisabled: row.level === 1 },
    { id: 'demote', name: text.demote, run: () => moveRow(row, 'demote'), isDisabled: row.level === 4 },
  ]
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
  const input = arrangeInput()
  const { draft, settings } = session.get()
  if (input === null || draft === null) return
  const profile = { ...settings.profile, ...draft.head.profile }
  const edits = addSection({ ...input, profile, today: dayOf(new Date()) }, slot)
  editor.apply(edits)
  const added = edits.flatMap((edit) => (edit.type === 'insert' ? edit.blocks : [])).at(-1)
  if (added) editor.goTo(atEnd(added))
}

/** Where writing goes on in a block: a signature that lacks its unit asks for that first. */
function atEnd(block: Block): TextPlace {
  const text = textOf(block)
  const end = text.startsWith('\n') ? 0 : text.length
  return { block: block.id, start: end, end }
}

function moveRow(row: OutlineRow, direction: Direction) {
  const input = arrangeInput()
  if (input === null || row.block === undefined || (row.kind !== 'section' && row.kind !== 'subsection'))
    return
  const arranged = arrange(input, row.block, row.kind, direction)
  if ('edits' in arranged) editor.apply(arranged.edits)
  else tellRefusal(arranged.refusal)
}

/** What the order forbids can be done all the same in a draft whose order is no more than a hint. */
export function tellRefusal(refusal: Refusal) {
  const text = refusalText(refusal, words.outline)
  if (refusal.reason !== 'order') tell(text)
  else tell(text, { label: words.outline.toGuide, run: () => changeHead({ enforcement: 'guide' }) })
}

function arrange(
  input: ArrangeInput,
  heading: string,
  kind: 'section' | 'subsection',
  direction: Direction,
): Arranged {
  if (direction === 'promote' || direction === 'demote') return changeLevel(input, heading, direction)
  return kind === 'section'
    ? moveSection(input, heading, direction)
    : moveSubsection(input.blocks, heading, direction)
}

let lastLevelStep: LevelStep | null = null

/** Demoting what was just promoted, or the other way round, brings the former levels back. */
function changeLevel(input: ArrangeInput, heading: string, action: 'promote' | 'demote'): Arranged {
  const back = lastLevelStep && takeBack(input.blocks, lastLevelStep, { heading, action })
  const arranged = back ? { edits: back } : (action === 'promote' ? promote : demote)(input, heading)
  if ('edits' in arranged) lastLevelStep = levelStep(input.blocks, arranged.edits, { heading, action })
  return arranged
}

function applyAndTell(edits: readonly Edit[], text: string) {
  if (edits.length === 0) return
  editor.apply(edits)
  tell(text, { label: words.app.undo, run: () => editor.undo() })
}

/** What the outline's steps need to know; null while there is nothing they may change. */
export function arrangeInput(): ArrangeInput | null {
  const { draft } = session.get()
  const template = presentTemplate()
  if (draft === null || draft.readOnly || template === undefined) return null
  return { blocks: presentBlocks(), template, enforcement: draft.head.enforcement }
}
