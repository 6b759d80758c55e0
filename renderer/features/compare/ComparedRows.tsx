import { isChanged, type ComparedRow } from '../../../shared/compare/compareDrafts'
import { spansText } from '../../../shared/draft/blockText'
import type { BlockId } from '../../../shared/draft/draft'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { BlockCell } from '../../comparison/BlockCell'
import { PieceText } from '../../comparison/PieceText'
import type { ShownComparison } from './useComparison'

export type CompareWay = 'sideBySide' | 'inline'

type Props = {
  readonly comparison: ShownComparison
  readonly way: CompareWay
  /** Left out where the draft cannot be changed or is none of the two. */
  readonly onRestoreSection?: (heading: BlockId) => void
}

const text = words.compare

/** The rows of a comparison: the older state on the left, the newer on the right, or both in one. */
export function ComparedRows({ comparison, way, onRestoreSection }: Props) {
  const { title, rows } = comparison
  const isRetitled = title.some(({ kind }) => kind !== 'same')
  return (
    <>
      <div
        className="compare-row"
        data-kind={isRetitled ? 'changed' : 'same'}
        data-change={isRetitled || undefined}
        tabIndex={-1}
      >
        {way === 'inline' ? (
          <h3 className="compare-title">
            <PieceText pieces={title} />
          </h3>
        ) : (
          (['old', 'new'] as const).map((side) => (
            <h3 key={side} className="compare-title" data-side={side}>
              <PieceText pieces={title} side={side} />
            </h3>
          ))
        )}
      </div>
      {rows.map((row, index) => (
        <div
          key={index}
          className="compare-row"
          data-kind={row.kind}
          data-change={startsChange(rows, index) || undefined}
          tabIndex={-1}
        >
          {way === 'inline' ? (
            <div className="compare-cell">
              <Tag row={row} />
              <RestoreButton row={row} comparison={comparison} onRestore={onRestoreSection} />
              <InlineBlock row={row} comparison={comparison} />
            </div>
          ) : (
            <>
              <div className="compare-cell" data-side="old">
                <RestoreButton row={row} comparison={comparison} onRestore={onRestoreSection} />
                <SideBlock row={row} side="old" comparison={comparison} />
              </div>
              <div className="compare-cell" data-side="new">
                <SideBlock row={row} side="new" comparison={comparison} />
              </div>
            </>
          )}
        </div>
      ))}
    </>
  )
}

/** What moved together is one change, however many blocks it has. */
function startsChange(rows: readonly ComparedRow[], index: number): boolean {
  const [row, before] = [rows[index], rows[index - 1]]
  if (!row || !isChanged(row)) return false
  return !(row.kind === 'movedHere' && before?.kind === 'movedHere' && before.move === row.move)
}

/** Says in words what the colours say. */
function Tag({ row }: { readonly row: ComparedRow }) {
  const said =
    row.kind === 'movedAway'
      ? text.movedTo[row.to]
      : row.kind === 'movedHere'
        ? text.movedFrom[row.from]
        : text.tags[row.kind]
  return said === '' ? null : <span className="compare-tag">{said}</span>
}

function InlineBlock({
  row,
  comparison,
}: {
  readonly row: ComparedRow
  readonly comparison: ShownComparison
}) {
  const block = 'new' in row ? row.new : row.old
  const numbers = 'new' in row ? comparison.newNumbers : comparison.oldNumbers
  return <BlockCell block={block} number={numbers.get(block.id)} pieces={row.pieces} />
}

type SideProps = {
  readonly row: ComparedRow
  readonly side: 'old' | 'new'
  readonly comparison: ShownComparison
}

function SideBlock({ row, side, comparison }: SideProps) {
  if (side === 'old') {
    if (row.kind === 'added' || row.kind === 'movedHere') return null
    return (
      <>
        {(row.kind === 'removed' || row.kind === 'movedAway') && <Tag row={row} />}
        <BlockCell
          block={row.old}
          number={comparison.oldNumbers.get(row.old.id)}
          pieces={row.pieces}
          side="old"
        />
      </>
    )
  }
  if (!('new' in row)) return null
  return (
    <>
      {row.kind !== 'changed' && <Tag row={row} />}
      <BlockCell
        block={row.new}
        number={comparison.newNumbers.get(row.new.id)}
        pieces={row.pieces}
        side="new"
      />
    </>
  )
}

type RestoreProps = {
  readonly row: ComparedRow
  readonly comparison: ShownComparison
  readonly onRestore: ((heading: BlockId) => void) | undefined
}

function RestoreButton({ row, comparison, onRestore }: RestoreProps) {
  if (!onRestore || row.kind === 'added' || row.kind === 'movedHere') return null
  const { old } = row
  if (old.type !== 'heading' || !comparison.changed.has(old.id)) return null
  return (
    <Button
      look="pill"
      aria-label={text.restoreSectionOf(spansText(old.lead))}
      onPress={() => onRestore(old.id)}
    >
      {text.restoreSection}
    </Button>
  )
}
