import { spansText } from '../../../shared/draft/blockText'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import type { PlacedChange } from './story/readItem'
import type { OpenTable } from './story/openTable'
import type { ReadItem } from './story/readItem'
import { isFrameOnly, toTable } from './story/toTable'

/** Stands for a place inside a table, where lines have no columns. */
export const insideTable = -1

/** A table as one line, with its pictures behind it; one that only frames a text gives the text. */
export function finishTable(open: OpenTable, isOwn: boolean): ReadItem[] {
  const inside = open.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items))
  if (!isOwn && isFrameOnly(open)) return inside
  const table = toTable(open, isOwn)
  if (table.rows.length === 0) return []
  const isBroken = inside[0]?.paragraph.style?.pageBreakBefore === true
  const paragraph: SourceParagraph = {
    text: table.rows.flatMap((row) => row.map((cell) => cell.paragraphs.map(spansText).join(' '))).join('\t'),
    ...(isBroken ? { style: { pageBreakBefore: true } } : {}),
    table,
  }
  return [
    {
      paragraph,
      changes: inside.flatMap(({ changes }) => changes.map(inTable)),
      comments: inside.flatMap(({ comments }) =>
        comments.map((comment) => ({ ...comment, start: insideTable })),
      ),
    },
    ...inside.filter(({ picture }) => picture !== undefined),
  ]
}

function inTable(change: PlacedChange): PlacedChange {
  return { ...change, start: insideTable, end: insideTable }
}
