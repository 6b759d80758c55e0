import type { BlockId } from '../../../shared/draft/draft'
import { headinglessSlots, otherSlot, type Template } from '../../../shared/template/template'
import type { Action } from '../../ui/ActionMenu'
import { afterOverlay } from '../../ui/afterOverlay'
import { words } from '../../words'
import { arrangeHeadings } from './arrangeFlow'
import { addBehind, copyHeadings, keepInPlace, merge, mergeName, putIntoSlot, remove } from './headingFlow'
import { addMissing, goToRow } from './outlineFlow'
import { headingsOf, type TreeRow } from './treeRows'

type RowMenu = {
  readonly row: TreeRow
  /** All rows that are chosen together; the one itself where it is not among them. */
  readonly rows: readonly TreeRow[]
  readonly canEdit: boolean
  readonly template: Template | undefined
  readonly isExpanded: boolean | undefined
  readonly fold: () => void
  readonly rename: () => void
}

/** What the menu of a row offers, for it and what is chosen along with it. */
export function rowActions(menu: RowMenu): Action[] {
  const { row, rows, canEdit, isExpanded, fold } = menu
  const text = words.outline
  const ids = rows.flatMap(headingsOf)
  const isOne = rows.length === 1
  if (row.kind === 'missing')
    return canEdit
      ? [{ id: 'add', name: text.add(row.text), run: () => afterOverlay(() => addMissing(row)) }]
      : []
  return [
    ...(row.block === undefined
      ? []
      : [{ id: 'go', name: text.go, run: () => afterOverlay(() => goToRow(row)) }]),
    ...(isExpanded === undefined
      ? []
      : [{ id: 'fold', name: isExpanded ? text.collapse : text.expand, run: fold }]),
    ...(ids.length === 0 ? [] : [{ id: 'copy', name: text.copySection, run: () => copyHeadings(ids) }]),
    ...(canEdit && ids.length > 0 ? editActions(menu, ids, isOne && row.kind !== 'group') : []),
  ]
}

function editActions(
  { row, rows, template, rename }: RowMenu,
  ids: readonly BlockId[],
  isOne: boolean,
): Action[] {
  const text = words.outline
  const [id = ''] = ids
  const areSections = rows.every(({ kind }) => kind === 'section' || kind === 'group')
  const into = isOne && areSections ? mergeName(id) : null
  return [
    ...(isOne ? [{ id: 'rename', group: 1, name: text.rename, shortcut: 'F2', run: rename }] : []),
    ...(isOne
      ? [{ id: 'addAfter', group: 1, name: text.addAfter, run: () => afterOverlay(() => addBehind(id)) }]
      : []),
    { id: 'up', group: 2, name: text.moveUp, run: () => arrangeHeadings(ids, 'up') },
    { id: 'down', group: 2, name: text.moveDown, run: () => arrangeHeadings(ids, 'down') },
    {
      id: 'promote',
      group: 2,
      name: text.promote,
      run: () => arrangeHeadings(ids, 'promote'),
      isDisabled: areSections,
    },
    {
      id: 'demote',
      group: 2,
      name: text.demote,
      run: () => arrangeHeadings(ids, 'demote'),
      isDisabled: isOne && row.level === 4,
    },
    ...(areSections && template ? [slotMenu(template, rows, ids), keepAction(row, ids)] : []),
    ...(into === null ? [] : [{ id: 'merge', group: 3, name: text.merge(into), run: () => merge(id) }]),
    { id: 'remove', group: 4, name: text.remove, shortcut: 'Delete', run: () => remove(ids) },
  ]
}

/** 归为…: the slots with a heading in their order, 其他, and the way back to what the wording says. */
function slotMenu(template: Template, rows: readonly TreeRow[], ids: readonly BlockId[]): Action {
  const text = words.outline
  const [first] = rows[0]?.kind === 'group' ? rows[0].children : rows
  const present = first?.by === 'writer' ? first.slot : undefined
  const slots = template.slots.filter(({ id }) => !headinglessSlots.has(id))
  const choices = [...slots, { id: otherSlot, name: text.other }]
  return {
    id: 'slot',
    group: 3,
    name: text.slotMenu,
    run: () => undefined,
    children: [
      {
        id: 'auto',
        name: text.slotByWording,
        isChosen: present === undefined,
        run: () => putIntoSlot(ids, null),
      },
      ...choices.map(({ id, name }) => ({
        id: `slot-${id}`,
        name,
        group: 1,
        isChosen: present === id,
        run: () => putIntoSlot(ids, id),
      })),
    ],
  }
}

function keepAction(row: TreeRow, ids: readonly BlockId[]): Action {
  const isKept = row.kept === true
  return {
    id: 'keep',
    group: 3,
    name: isKept ? words.outline.keepNoMore : words.outline.keepOne,
    run: () => keepInPlace(ids, !isKept),
  }
}
