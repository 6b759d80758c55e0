import type { Block } from '../../../shared/draft/draft'
import { changedCells } from '../../../shared/review/tableText'
import { words } from '../../words'

type Table = Extract<Block, { type: 'table' }>
type Props = { readonly mine: Table; readonly copy: Table; readonly state: 'open' | 'taken' | 'declined' }

const text = words.reviewing
/** Beyond so many the table is better looked at as a whole. */
const mostCells = 12

/** The cells of a table that differ, each with its place. */
export function TableCells({ mine, copy, state }: Props) {
  const cells = changedCells(mine, copy)
  return (
    <ul className="review-cells" data-state={state}>
      {cells.slice(0, mostCells).map(({ row, column, old, new: now }) => (
        <li key={`${row} ${column}`}>
          <span>{text.cell(row, column)}</span>
          <del>{old === '' ? text.nothing : old}</del>
          <ins>{now === '' ? text.nothing : now}</ins>
        </li>
      ))}
      {cells.length > mostCells && <li>{text.moreCells(cells.length - mostCells)}</li>}
    </ul>
  )
}
