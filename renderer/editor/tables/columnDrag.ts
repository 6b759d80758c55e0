import { $getNearestNodeFromDOMNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import { changeTable } from '../../../shared/table/changeTable'
import { widthsOf } from '../../../shared/table/tableContent'
import { programTag } from '../updateTags'
import { $cellAround, $gridOf, $tableAround, placeOf } from './tablePlace'
import { $readTable, $updateTable } from './tableState'

/** How far from a border it can be taken hold of, in CSS pixels. */
const reach = 4
/** No column is drawn narrower than this part of the table. */
const narrowest = 0.03

type Border = {
  readonly table: HTMLElement
  /** The edge of the cell that was taken hold of; `column` lies right of it. */
  readonly cell: HTMLElement
  readonly side: 'left' | 'right'
}

/**
 * Columns are made wider and narrower by dragging the border between them, all as wide by a double click on one. While it is
 * dragged a line shows where the border will be; the table changes when it is let go, in one undo step.
 */
export function registerColumnDrag(editor: LexicalEditor): () => void {
  return editor.registerRootListener((root) => {
    if (!root) return
    const stop = new AbortController()
    const on = { signal: stop.signal }
    root.addEventListener(
      'pointermove',
      (event) => root.toggleAttribute('data-on-border', editor.isEditable() && borderAt(event) !== null),
      on,
    )
    root.addEventListener('pointerleave', () => root.removeAttribute('data-on-border'), on)
    root.addEventListener(
      'pointerdown',
      (event) => {
        const border = editor.isEditable() && event.button === 0 ? borderAt(event) : null
        if (!border) return
        event.preventDefault()
        drag(root, event, border, (x) => setBorder(editor, border, x))
      },
      on,
    )
    // A press there must not set the caret: that comes with the mouse's own event.
    root.addEventListener(
      'mousedown',
      (event) => editor.isEditable() && borderAt(event) && event.preventDefault(),
      on,
    )
    root.addEventListener(
      'dblclick',
      (event) => {
        const border = editor.isEditable() ? borderAt(event) : null
        if (border) setBorder(editor, border, null)
      },
      on,
    )
    return () => {
      stop.abort()
    }
  })
}

/** The border between two columns that a place of the window is on; the outer ones are the text's own. */
function borderAt({ target, clientX }: MouseEvent): Border | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td') : null
  const table = cell?.closest('table')
  if (!cell || !table) return null
  const box = cell.getBoundingClientRect()
  const whole = table.getBoundingClientRect()
  if (box.right - clientX <= reach && whole.right - box.right > reach) return { table, cell, side: 'right' }
  if (clientX - box.left <= reach && box.left - whole.left > reach) return { table, cell, side: 'left' }
  return null
}

/** Shows the line until the button is let go; Escape leaves all as it was. */
function drag(root: HTMLElement, start: PointerEvent, { table }: Border, done: (x: number) => void): void {
  const box = table.getBoundingClientRect()
  const line = document.createElement('div')
  line.className = 'column-line'
  const show = (x: number) => {
    line.style.left = `${Math.min(Math.max(x, box.left), box.right)}px`
  }
  line.style.top = `${box.top}px`
  line.style.height = `${box.height}px`
  show(start.clientX)
  const stop = new AbortController()
  const on = { signal: stop.signal, capture: true }
  const end = () => {
    stop.abort()
    line.remove()
    root.removeAttribute('data-dragging-border')
  }
  let hasMoved = false
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!hasMoved && Math.abs(event.clientX - start.clientX) < reach) return
      if (!hasMoved) document.body.append(line)
      hasMoved = true
      root.toggleAttribute('data-dragging-border', true)
      show(event.clientX)
    },
    on,
  )
  window.addEventListener(
    'pointerup',
    (event) => {
      end()
      if (hasMoved) done(event.clientX)
    },
    on,
  )
  window.addEventListener('pointercancel', end, on)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    },
    on,
  )
}

/** Puts the border between two columns at a place across the window; null makes all columns as wide. */
function setBorder(
  editor: LexicalEditor,
  { table: element, cell: box, side }: Border,
  x: number | null,
): void {
  const whole = element.getBoundingClientRect()
  editor.update(
    () => {
      const cell = $cellAround($getNearestNodeFromDOMNode(box))
      const table = $tableAround(cell)
      if (!cell || !table) return
      const grid = $gridOf(table)
      const place = placeOf(grid, cell)
      const content = $readTable(table)
      const column = place && (side === 'right' ? place.right : place.left)
      if (column === undefined || column < 1 || column >= grid.columns) return
      const widths =
        x === null
          ? undefined
          : moved(widthsOf(content, grid.columns), column, (x - whole.left) / whole.width)
      const area = { top: 0, left: 0, bottom: 1, right: 1 }
      const changed = changeTable(content, area, { type: 'setWidths', ...(widths && { widths }) })
      if (changed) $updateTable(table, changed.content, content)
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, programTag] },
  )
}

/** The widths with the border before a column at a part of the whole; the columns beyond its neighbours stay. */
function moved(widths: readonly number[], column: number, place: number): number[] {
  const before = widths.slice(0, column - 1).reduce((sum, width) => sum + width, 0)
  const both = (widths[column - 1] ?? 0) + (widths[column] ?? 0)
  const least = Math.min(narrowest, both / 2)
  const first = Math.min(Math.max(place - before, least), both - least)
  const round = (width: number) => Math.round(width * 10000) / 10000
  return widths.map((width, index) =>
    round(index === column - 1 ? first : index === column ? both - first : width),
  )
}
