import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { DraftId } from '../../../shared/draft/draft'
import type { LibraryLine } from '../../../shared/library/listDrafts'
import { openDraft } from '../../draft/openDraft'
import { useSession } from '../../session'
import { words } from '../../words'
import { FolderRow } from './FolderRow'
import { foldFolder } from './folderFlow'
import { LibraryRow } from './LibraryRow'
import { listDraftsOf, selectAllShown, selectDrafts, toggleDraft } from './selection'
import { useDraftDrag } from './useDraftDrag'
import { useWindowedRows } from './useWindowedRows'

/** Height of a row in rem, as `.draft-row` has it. */
const rowHeight = 2.3
/** Rows that Page Up and Page Down go. */
const page = 10

type Props = {
  readonly lines: readonly LibraryLine[]
  readonly now: number
  /** The draft on screen. */
  readonly current: string | undefined
  readonly renaming: string | null
  readonly onRename: (key: string | null) => void
}

/**
 * The list of drafts and folders; of thousands only those in view are drawn. Arrows move, Enter opens, F2 renames; Shift,
 * Ctrl and the space bar select several.
 */
export function DraftGrid({ lines, now, current, renaming, onRename }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const { first, end } = useWindowedRows(grid, lines.length, rowHeight)
  const [active, setActive] = useState<string | null>(null)
  const found = lines.findIndex(({ key }) => key === (active ?? current))
  const activeAt = Math.max(0, found)
  const drag = useDraftDrag(lines)
  const selected = useSession((state) => state.selectedDrafts)
  /** Where a selection with Shift begins. */
  const anchor = useRef<string | null>(null)
  useEffect(
    () => (grid.current ? listDraftsOf({ grid: grid.current, ids: idsIn(lines) }) : undefined),
    [lines],
  )
  // The row that can have the focus is drawn wherever it is, else scrolling would lose it.
  const drawn = [...lines.keys()].slice(first, end)
  if (!drawn.includes(activeAt) && lines.length > 0) drawn.push(activeAt)

  function goTo(at: number) {
    const line = lines[Math.max(0, Math.min(lines.length - 1, at))]
    if (!line) return
    setActive(line.key)
    requestAnimationFrame(() => focusLine(grid.current, line.key))
  }

  /** All drafts between the anchor and a line, both included. */
  function extendTo(key: string) {
    const [from, to] = [lines.findIndex((line) => line.key === (anchor.current ?? current)), indexOf(key)]
    selectDrafts(idsIn(lines.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1)))
  }

  function indexOf(key: string): number {
    return lines.findIndex((line) => line.key === key)
  }

  function select(key: string, isExtending: boolean) {
    if (isExtending) extendTo(key)
    else {
      anchor.current = key
      toggleDraft(key)
    }
  }

  function handleKey(event: KeyboardEvent) {
    if (renaming !== null || !(event.target instanceof HTMLElement)) return
    const line = lines[activeAt]
    if (!line || event.target.getAttribute('role') !== 'row') return
    const isAll = event.key === 'a' && (event.ctrlKey || event.metaKey)
    const one = event.shiftKey ? extending(event.key, line) : keyAction(event.key, line)
    // The browser takes 全选 for the text of the window before the menu hears of it.
    const done = isAll ? selectAllShown : one
    if (!done) return
    event.preventDefault()
    event.stopPropagation()
    done()
  }

  function keyAction(key: string, line: LibraryLine): (() => void) | undefined {
    const to = { ArrowDown: activeAt + 1, ArrowUp: activeAt - 1, Home: 0, End: lines.length - 1 }[key]
    if (to !== undefined) return () => goTo(to)
    if (key === 'PageDown') return () => goTo(activeAt + page)
    if (key === 'PageUp') return () => goTo(activeAt - page)
    if (key === 'F2') return () => onRename(line.key)
    if (key === 'Escape' && selected.length > 0) return () => selectDrafts([])
    if (key === ' ' && line.kind === 'draft') return () => select(line.key, false)
    if (line.kind === 'draft') return key === 'Enter' ? () => void openDraft(line.key) : undefined
    if (key === 'Enter') return () => foldFolder(line.path, line.isOpen)
    if (key === 'ArrowRight') return () => foldFolder(line.path, false)
    if (key === 'ArrowLeft') return () => foldFolder(line.path, true)
    return undefined
  }

  function extending(key: string, line: LibraryLine): (() => void) | undefined {
    const to = lines[activeAt + ({ ArrowDown: 1, ArrowUp: -1 }[key] ?? 0)]
    if (!to || to === line) return undefined
    return () => {
      anchor.current ??= line.key
      goTo(indexOf(to.key))
      extendTo(to.key)
    }
  }

  return (
    <div
      ref={grid}
      role="grid"
      aria-multiselectable
      aria-label={words.library.title}
      aria-rowcount={lines.length}
      className="drafts"
      style={{ height: `${String(lines.length * rowHeight)}rem` }}
      onKeyDown={handleKey}
      onPointerDown={drag.start}
    >
      {drawn.map((at) => {
        const line = lines[at]
        if (!line) return null
        const frame = {
          'data-key': line.key,
          'aria-rowindex': at + 1,
          tabIndex: at === activeAt ? 0 : -1,
          style: { top: `${String(at * rowHeight)}rem`, paddingLeft: `${String(indentOf(line))}rem` },
          onFocus: () => setActive(line.key),
        }
        const renamed = {
          isRenaming: renaming === line.key,
          onRename: (isRenaming: boolean) => {
            onRename(isRenaming ? line.key : null)
            if (!isRenaming) requestAnimationFrame(() => focusLine(grid.current, line.key))
          },
        }
        return line.kind === 'folder' ? (
          <FolderRow
            key={line.key}
            line={line}
            frame={frame}
            isTarget={drag.target === line.path}
            {...renamed}
          />
        ) : (
          <LibraryRow
            key={line.key}
            line={line}
            frame={frame}
            now={now}
            isCurrent={line.key === current}
            isSelected={selected.includes(line.key)}
            onSelect={(isExtending) => select(line.key, isExtending)}
            {...renamed}
          />
        )
      })}
      {drag.hint !== null && (
        <div className="draft-held" style={{ left: drag.hint.x + 14, top: drag.hint.y + 10 }}>
          {drag.hint.text}
        </div>
      )}
    </div>
  )
}

/** The drafts among lines. */
function idsIn(lines: readonly LibraryLine[]): DraftId[] {
  return lines.flatMap((line) => (line.kind === 'draft' ? [line.key] : []))
}

/** In rem: what lies in a folder stands under its name. */
function indentOf({ kind, depth }: LibraryLine): number {
  return 0.9 + depth * 1.1 + (kind === 'draft' && depth > 0 ? 0.2 : 0)
}

function focusLine(grid: HTMLElement | null, key: string) {
  const row = grid?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
