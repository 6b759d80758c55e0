import {
  useCallback,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import type { Template } from '../../../shared/template/template'
import { session } from '../../session'
import { words } from '../../words'
import { remove, rename } from './headingFlow'
import { addMissing, goToRow } from './outlineFlow'
import { rowAfterKey, rowsBetween, type ShownRow } from './outlineView'
import { rowActions } from './rowActions'
import type { PointMenu } from '../../ui/MenuAtPoint'
import { rowSelection } from './rowSelection'
import { headingsOf, type TreeRow } from './treeRows'

type Options = {
  readonly tree: RefObject<HTMLElement | null>
  readonly shown: readonly ShownRow[]
  readonly byKey: ReadonlyMap<string, ShownRow>
  readonly focused: string | null
  readonly inTabOrder: string | undefined
  readonly template: Template | undefined
  readonly canEdit: boolean
  readonly onFold: (key: string, isFolded: boolean) => void
}

/** What clicks and keys do in the tree: walk, fold, go, choose several, rename, remove, open a row's menu. */
export function useTreeInput(options: Options) {
  const { tree, shown, byKey, focused, inTabOrder, template, canEdit, onFold } = options
  const [renaming, setRenaming] = useState<string | null>(null)
  const [menu, setMenu] = useState<PointMenu | null>(null)

  /** The rows a step on this one is for: all that are chosen, where it is among them. */
  function chosenWith(row: TreeRow): TreeRow[] {
    const { keys } = rowSelection.get()
    if (!keys.has(row.key)) return [row]
    return shown.filter((line) => keys.has(line.row.key)).map((line) => line.row)
  }

  function choose(row: TreeRow) {
    if (row.kind === 'group') onFold(row.key, byKey.get(row.key)?.isExpanded === true)
    else if (row.kind !== 'missing') goToRow(row)
    else if (canEdit) addMissing(row)
  }

  function canRename({ row }: ShownRow): boolean {
    return canEdit && (row.kind === 'section' || row.kind === 'subsection')
  }

  function extendTo(key: string, from: string) {
    const anchor = rowSelection.get().anchor ?? from
    rowSelection.extend(rowsBetween(shown, anchor, key), anchor)
  }

  function openMenu({ row, isExpanded }: ShownRow, x: number, y: number) {
    const actions = rowActions({
      row,
      rows: chosenWith(row),
      canEdit,
      template,
      isExpanded,
      fold: () => onFold(row.key, isExpanded === true),
      rename: () => setRenaming(row.key),
    })
    if (actions.length > 0) setMenu({ x, y, label: words.outline.actionsOf(row.text), actions })
  }

  function lineAt(target: EventTarget): ShownRow | undefined {
    const row = target instanceof Element ? target.closest('[data-row]') : null
    return byKey.get(row?.getAttribute('data-row') ?? '')
  }

  function onClick(event: MouseEvent) {
    const line = lineAt(event.target)
    const target = event.target as Element
    if (line === undefined || target.closest('.add, input')) return
    const { key } = line.row
    const control = target.closest('[data-menu], [data-twist]')
    if (control?.hasAttribute('data-menu')) {
      const { right, bottom } = control.getBoundingClientRect()
      openMenu(line, right, bottom)
    } else if (control) onFold(key, line.isExpanded === true)
    else if (event.shiftKey) extendTo(key, rowSelection.pressedFrom() ?? key)
    else if (event.ctrlKey || event.metaKey) rowSelection.toggle(key)
    else {
      rowSelection.clear()
      if (line.row.kind !== 'missing') choose(line.row)
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const here = focused === null ? undefined : byKey.get(focused)
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const { key } = here.row
    const next = rowAfterKey(shown, key, event.key)
    if (next !== null) {
      if (event.shiftKey) extendTo(next, key)
      else rowSelection.clear()
      focusRow(tree.current, next)
    } else if (event.key === 'ArrowLeft' && here.isExpanded) onFold(key, true)
    else if (event.key === 'ArrowRight' && here.isExpanded === false) onFold(key, false)
    else if (event.key === 'Enter' || event.key === ' ') choose(here.row)
    else if (event.key === 'F2' && canRename(here)) setRenaming(key)
    else if (event.key === 'Delete' && canEdit) remove(chosenWith(here.row).flatMap(headingsOf))
    else if (event.key === 'Escape' && rowSelection.get().keys.size > 0) rowSelection.clear()
    else return
    event.preventDefault()
  }

  const onRenamed = useCallback(
    (key: string, name: string | null) => {
      setRenaming(null)
      if (name !== null) rename(key, name)
      // The field is still there: the focus would go nowhere with it.
      requestAnimationFrame(() => focusRow(tree.current, key))
    },
    [tree],
  )

  return {
    menu,
    renaming,
    onRenamed,
    chosenWith,
    closeMenu: () => setMenu(null),
    handlers: {
      onClick,
      onKeyDown,
      onFocus({ target }: FocusEvent) {
        const isRow = target.getAttribute('role') === 'treeitem'
        if (isRow) session.set({ focusedRow: target.getAttribute('data-row') })
      },
      /** The window losing the focus (a native menu opens) does not count as leaving, nor does the menu of a row. */
      onBlur({ target, currentTarget, relatedTarget }: FocusEvent) {
        if (document.activeElement === target || currentTarget.contains(relatedTarget)) return
        session.set({ focusedRow: null })
        if (!relatedTarget?.closest('.popover, .menu-anchor')) rowSelection.clear()
      },
      onPointerDown() {
        rowSelection.press(inTabOrder ?? null)
      },
      onDoubleClick({ target }: MouseEvent) {
        const line = lineAt(target)
        const isOnControl = (target as Element).closest('button, input, [data-twist]') !== null
        if (line && canRename(line) && !isOnControl) setRenaming(line.row.key)
      },
      onContextMenu(event: MouseEvent) {
        const line = lineAt(event.target)
        if (line === undefined) return
        event.preventDefault()
        openMenu(line, event.clientX, event.clientY)
      },
    },
  }
}

function focusRow(tree: Element | null, key: string) {
  tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus()
}
