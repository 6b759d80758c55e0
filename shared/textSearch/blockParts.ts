import { spansText, textOf } from '../draft/blockText'
import type { Block, Span } from '../draft/draft'

/** A stretch of `textOf(block)` inside which a hit may lie: a cell's paragraph, a name, a unit, or the whole text. */
export type TextPart = { readonly start: number; readonly text: string }

/** The parts of a block's text in order. */
export function textParts(block: Block): readonly TextPart[] {
  if (block.type === 'heading') return [{ start: 0, text: textOf(block) }]
  const parts: TextPart[] = []
  mapSpans(block, (spans, start) => {
    parts.push({ start, text: spansText(spans) })
    return spans
  })
  return parts
}

/** Changes spans that begin at `start` in the block's text. */
export type SpansChange = (spans: Span[], start: number) => Span[]

/** The block with every run of spans changed; names, units and date count as spans without style. */
export function mapSpans(block: Block, change: SpansChange): Block {
  switch (block.type) {
    case 'heading': {
      const lead = change(block.lead, 0)
      return { ...block, lead, ...(block.tail && { tail: change(block.tail, lengthOf(block.lead)) }) }
    }
    case 'paragraph':
    case 'recipient':
      return { ...block, spans: change(block.spans, 0) }
    case 'attachment':
      return { ...block, title: change(block.title, 0) }
    case 'attachments':
      return { ...block, names: mapLines(block.names, change, (name) => name.length + 1) }
    case 'signature': {
      // As `textOf` has it: an empty line takes no room.
      const lines = [...block.units, block.date]
      const room = (line: string) => (line === '' ? 0 : line.length + 1)
      const changed = mapLines(lines.slice(0, -1), change, room)
      const dateAt = block.units.reduce((sum, unit) => sum + room(unit), 0)
      return { ...block, units: changed, date: spansText(change([{ text: block.date }], dateAt)) }
    }
    case 'table':
      return { ...block, rows: mapCells(block.rows, change) }
    case 'pageBreak':
    case 'image':
      return block
  }
}

type Rows = Extract<Block, { type: 'table' }>['rows']

/** Between two paragraphs of a table stands one character, whether a cell or a row ends there; a row without cells has its own. */
function mapCells(rows: Rows, change: SpansChange): Rows {
  let start = 0
  return rows.map((row) => {
    if (row.length === 0) start += 1
    return row.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map((spans) => {
        const changed = change(spans, start)
        start += lengthOf(spans) + 1
        return changed
      }),
    }))
  })
}

/** A line that loses its last character goes. */
function mapLines(lines: readonly string[], change: SpansChange, room: (line: string) => number): string[] {
  let start = 0
  return lines.flatMap((line) => {
    const changed = spansText(change([{ text: line }], start))
    start += room(line)
    return changed === '' && line !== '' ? [] : [changed]
  })
}

function lengthOf(spans: readonly Span[]): number {
  return spansText(spans).length
}
