import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { Template } from '../../../shared/template/template'
import { session, useSession } from '../../session'
import { words } from '../../words'
import { DragHint } from './DragHint'
import { remove, rename } from './headingFlow'
import { addMissing, goToRow } from './outlineFlow'
import { OutlineTreeRow } from './OutlineTreeRow'
import { rowAfterKey, rowsBetween, shownRows, type ShownRow } from './outlineView'
import { rowActions } from './rowActions'
import { RowMenu, type OpenRowMenu } from './RowMenu'
import { rowSelection, useRowSelection } from './rowSelection'
import { headingsOf, type TreeRow } from './treeRows'
import { useRowDrag, type Held } from './useRowDrag'

type Props = {
  readonly rows: readonly TreeRow[]
  readonly folded: ReadonlySet<string>
  /** Folds or unfolds what stands under the row with this key. */
  readonly onFold: (key: string, isFolded: boolean) => void
  readonly template: Template | undefined
  readonly canEdit: boolean
  readonly canDrag: boolean
  readonly marksPlace: boolean
}

/** The tree itself: arrows walk and fold, Enter goes to a section or adds what is missing; with Shift or Ctrl several are chosen. */
export function OutlineTree({ rows, folded, onFold, template, canEdit, canDrag, marksPlace }: Props) {
  const current = useSession(({ caret, rowKeys }) =>
    caret.block === null ? undefined : rowKeys.get(caret.block),
  )
  const focused = useSession((state) => state.focusedRow)
  const selected = useRowSelection((state) => state.keys)
  const [renaming, setRenaming] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  /** The row in the tab order before a press gave the focus to another. */
  const pressedFrom = useRef<string | undefined>(undefined)
  const [menu, setMenu] = useState<OpenRowMenu | null>(null)
  const shown = useMemo(() => shownRows(rows, folded), [rows, folded])
  const byKey = useMemo(() => new Map(shown.map((line) => [line.row.key, line])), [shown])
  const inTabOrder = [focused, current].find((key) => key && byKey.has(key)) ?? shown[0]?.row.key

  const onRenamed = useCallback((key: string, name: string | null) => {
    setRenaming(null)
    if (name !== null) rename(key, name)
    // The field is still there: the focus would go nowhere with it.
    requestAnimationFrame(() => focusRow(tree.current, key))
  }, [])

  const { drag, onPointerDown } = useRowDrag({ hold, rows: shown })
  const isTogether = (key: string) => selected.size > 1 && selected.has(key)
  const drop = drag?.verdict.name === 'goes' ? drag.verdict.drop.line : null

  function hold(key: string): Held | null {
    const line = byKey.get(key)
    if (line === undefined || !canDrag) return null
    const held = chosenWith(line.row)
    const ids = held.flatMap(headingsOf)
    if (ids.length === 0) return null
    const { number, text } = line.row
    const label = held.length > 1 ? words.outline.selected(held.length) : `${number}${text}`
    return { key, ids, indent: line.indent, label }
  }

  /** The rows a step on this one is for: all that are chosen, where it is among them. */
  function chosenWith(row: TreeRow): TreeRow[] {
    if (!isTogether(row.key)) return [row]
    return shown.filter((line) => selected.has(line.row.key)).map((line) => line.row)
  }

  function choose(row: TreeRow) {
    if (row.kind === 'group') onFold(row.key, !folded.has(row.key))
    else if (row.kind !== 'missing') goToRow(row)
    else if (canEdit) addMissing(row)
  }

  function canRename({ row }: ShownRow): boolean {
    return canEdit && (row.kind === 'section' || row.kind === 'subsection')
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
    else if (event.shiftKey) {
      const anchor = rowSelection.get().anchor ?? pressedFrom.current ?? key
      rowSelection.extend(rowsBetween(shown, anchor, key), anchor)
    } else if (event.ctrlKey || event.metaKey) rowSelection.toggle(key, pressedFrom.current ?? null)
    else {
      rowSelection.clear()
      if (line.row.kind !== 'missing') choose(line.row)
    }
  }

  function onKey(event: KeyboardEvent) {
    const here = focused === null ? undefined : byKey.get(focused)
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const { key } = here.row
    const next = rowAfterKey(shown, key, event.key)
    if (next !== null) {
      if (event.shiftKey) {
        const anchor = rowSelection.get().anchor ?? key
        rowSelection.extend(rowsBetween(shown, anchor, next), anchor)
      } else rowSelection.clear()
      focusRow(tree.current, next)
    } else if (event.key === 'ArrowLeft' && here.isExpanded) onFold(key, true)
    else if (event.key === 'ArrowRight' && here.isExpanded === false) onFold(key, false)
    else if (event.key === 'Enter' || event.key === ' ') choose(here.row)
    else if (event.key === 'F2' && canRename(here)) setRenaming(key)
    else if (event.key === 'Delete' && canEdit) remove(chosenWith(here.row).flatMap(headingsOf))
    else if (event.key === 'Escape' && selected.size > 0) rowSelection.clear()
    else return
    event.preventDefault()
  }

  /** The window losing the focus (a native menu opens) does not count as leaving, nor does the menu of a row. */
  function onBlur(event: FocusEvent) {
    if (document.activeElement === event.target) return
    if (event.currentTarget.contains(event.relatedTarget)) return
    session.set({ focusedRow: null })
    if (!event.relatedTarget?.closest('.popover, .menu-anchor')) rowSelection.clear()
  }

  return (
    <>
      <div
        ref={tree}
        role="tree"
        aria-label={words.outline.title}
        aria-multiselectable
        className="tree"
        data-long={shown.length > longTree || undefined}
        data-several={selected.size > 0 || undefined}
        data-dragging={drag !== null || undefined}
        onKeyDown={onKey}
        onBlur={onBlur}
        onFocus={({ target }) => {
          if (target.getAttribute('role') === 'treeitem')
            session.set({ focusedRow: target.getAttribute('data-row') })
        }}
        onClick={onClick}
        onDoubleClick={(event) => {
          const line = lineAt(event.target)
          const isOnControl = (event.target as Element).closest('button, input, [data-twist]') !== null
          if (line && canRename(line) && !isOnControl) setRenaming(line.row.key)
        }}
        onContextMenu={(event) => {
          const line = lineAt(event.target)
          if (line === undefined) return
          event.preventDefault()
          openMenu(line, event.clientX, event.clientY)
        }}
        onPointerDown={(event) => {
          pressedFrom.current = inTabOrder
          onPointerDown(event)
        }}
      >
        {shown.map((line) => (
          <OutlineTreeRow
            key={line.row.key}
            {...line}
            isCurrent={line.row.key === current}
            isSelected={selected.size > 0 ? selected.has(line.row.key) : line.row.key === current}
            isInTabOrder={line.row.key === inTabOrder}
            canEdit={canEdit}
            marksPlace={marksPlace}
            isRenaming={line.row.key === renaming}
            drop={drop?.key === line.row.key ? drop.edge : undefined}
            isDragged={drag !== null && (isTogether(line.row.key) || drag.key === line.row.key)}
            onRenamed={onRenamed}
          />
        ))}
      </div>
      <DragHint drag={drag} />
      {menu && <RowMenu menu={menu} onClose={() => setMenu(null)} />}
    </>
  )
}

/** With more rows than this only those in view are laid out. */
const longTree = 300

function focusRow(tree: Element | null, key: string) {
  tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus()
}
