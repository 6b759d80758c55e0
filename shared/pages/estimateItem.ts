import { textWidth, type Layout } from '../layout/layout'
import { breakLines, type LineRoom } from './breakLines'
import { estimateRows } from './estimateRows'
import type { PagePart } from './fillPages'
import { lineHints } from './lineHints'
import { textOfItem, type PageItem, type TextItem } from './pageItem'
import { lineParts, rowParts, wholePart } from './pageParts'
import { toSetRun } from './toSetRun'

/** An item with its lines estimated: what it can be cut into, and for a paragraph where its lines begin. */
export type EstimatedItem = { readonly parts: readonly PagePart[]; readonly starts: readonly number[] }

/** Where lines and rows would be cut, from the widths of characters alone: no browser is asked. */
export function estimateItem(item: PageItem, layout: Layout): EstimatedItem {
  switch (item.type) {
    case 'text': {
      const starts = estimateLines(item, layout)
      return { starts, parts: lineParts(item, starts.length, layout) }
    }
    case 'table':
      return { starts: [], parts: rowParts(item, estimateRows(item, layout)) }
    case 'placed':
    case 'image':
      return { starts: [], parts: [wholePart(item, layout)] }
  }
}

function estimateLines(item: TextItem, layout: Layout): number[] {
  const others = textWidth(layout) - item.left - item.right
  // A label stands where the first line begins further out.
  const first = item.label ? others : others - item.firstLine
  const room: LineRoom = { first, others, ...lineHints(textOfItem(item)) }
  return breakLines(
    item.runs.map((run) => toSetRun(run, layout)),
    room,
  )
}
