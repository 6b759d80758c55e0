import { useEffect, useRef } from 'react'
import { words } from '../../words'
import { pickerSize, sizeAfterKey, type TableSize } from './tableSize'

type Props = {
  readonly size: TableSize
  readonly onSize: (size: TableSize) => void
  readonly onPick: (size: TableSize) => void
}

/** Squares to run over with the mouse or the arrow keys; what is lit is how large the table will be. */
export function TableSizePicker({ size, onSize, onPick }: Props) {
  const squaresBox = useRef<HTMLDivElement>(null)
  useEffect(() => squaresBox.current?.focus(), [])
  const name = words.tables.size(size.rows, size.columns)
  return (
    <div className="table-picker">
      <div
        role="slider"
        tabIndex={0}
        ref={squaresBox}
        aria-label={words.tables.pick}
        aria-valuenow={size.rows * size.columns}
        aria-valuemin={1}
        aria-valuemax={pickerSize.rows * pickerSize.columns}
        aria-valuetext={name}
        className="table-squares"
        style={{ gridTemplateColumns: `repeat(${String(pickerSize.columns)}, auto)` }}
        onKeyDown={(event) => {
          const next = sizeAfterKey(size, event.key)
          if (next) onSize(next)
          else if (event.key === 'Enter' || event.key === ' ') onPick(size)
          else return
          event.preventDefault()
        }}
      >
        {squares.map((square) => (
          <span
            key={`${String(square.rows)} ${String(square.columns)}`}
            data-lit={(square.rows <= size.rows && square.columns <= size.columns) || undefined}
            onPointerMove={() => onSize(square)}
            onClick={() => onPick(square)}
          />
        ))}
      </div>
      <output>{name}</output>
    </div>
  )
}

const squares: readonly TableSize[] = Array.from(
  { length: pickerSize.rows * pickerSize.columns },
  (_, index) => ({
    rows: Math.floor(index / pickerSize.columns) + 1,
    columns: (index % pickerSize.columns) + 1,
  }),
)
