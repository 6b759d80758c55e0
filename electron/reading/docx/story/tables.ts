import { isOn, type Attributes } from '../xmlEvents'
import { openCell, openTable, type OpenCell } from './openTable'
import { flushCarried, frameOf, newFrame, type ElementHandlers, type Story } from './story'

/** Tables: grid, rows, cells; each cell is a part of the text of its own. */
export function createTables(story: Story): ElementHandlers {
  const table = () => frameOf(story).tables.at(-1)
  /** The cell whose properties are read: its own part of the text is open already. */
  const cell = (): OpenCell | null => {
    const isInCell = frameOf(story).type === 'cell'
    return (isInCell ? story.frames.at(-2)?.tables.at(-1)?.cell : null) ?? null
  }

  return {
    open: {
      'w:tbl': () => {
        flushCarried(story)
        frameOf(story).tables.push(openTable())
      },
      'w:gridCol': (attributes) => void table()?.widths.push(Number(attributes['w:w']) || 0),
      'w:tr': () => {
        const open = table()
        if (open) open.row = { cells: [], isHeader: false, isDeleted: false, before: 0 }
      },
      'w:trPr': () => setInRowProperties(true),
      'w:tblHeader': (attributes) => {
        const row = table()?.row
        if (row) row.isHeader = isOn(attributes)
      },
      'w:gridBefore': (attributes) => {
        const row = table()?.row
        if (row) row.before = boundedSpan(attributes, 0)
      },
      'w:tc': () => {
        const open = table()
        if (open) {
          open.cell = openCell()
          open.row?.cells.push(open.cell)
        }
        story.frames.push(newFrame('cell'))
      },
      'w:gridSpan': (attributes) => {
        const open = cell()
        if (open) open.columns = boundedSpan(attributes, 1)
      },
      'w:vMerge': (attributes) => {
        const open = cell()
        if (open) open.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue'
      },
      'w:hMerge': (attributes) => {
        const open = cell()
        if (open) open.isContinuedAcross = attributes['w:val'] !== 'restart'
      },
    },
    close: {
      'w:trPr': () => setInRowProperties(false),
      'w:tc': () => {
        if (frameOf(story).type !== 'cell') return
        flushCarried(story)
        const open = cell()
        if (open) open.items = frameOf(story).items
        story.frames.pop()
      },
      'w:tr': () => {
        const open = table()
        if (open?.row) open.rows.push(open.row)
        if (open) open.row = null
      },
      'w:tbl': () => {
        const done = frameOf(story).tables.pop()
        if (done) frameOf(story).items.push(...story.events.finishTable(done))
      },
    },
  }

  function setInRowProperties(isIn: boolean) {
    const open = table()
    if (open) open.isInRowProperties = isIn
  }
}

/** More columns than Word allows are a slip or an attack. */
function boundedSpan(attributes: Attributes, least: number): number {
  const span = Math.trunc(Number(attributes['w:val']))
  return Number.isFinite(span) ? Math.min(63, Math.max(least, span)) : least
}
