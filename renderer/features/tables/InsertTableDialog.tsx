import { useState } from 'react'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { NumberEntry } from '../../ui/NumberEntry'
import { words } from '../../words'
import { insertTable } from './insertTable'
import { isPossible, largestSize, type TableSize } from './tableSize'
import { TableSizePicker } from './TableSizePicker'
import './tables.css'

/** 插入表格: how many rows and columns. */
export function InsertTableDialog() {
  const [rows, setRows] = useState<number | undefined>(4)
  const [columns, setColumns] = useState<number | undefined>(4)
  const text = words.tables
  const size: TableSize = { rows: rows ?? 0, columns: columns ?? 0 }
  const close = () => session.set({ dialog: null })
  const insert = (chosen: TableSize) => {
    if (!isPossible(chosen)) return
    close()
    insertTable(chosen)
  }
  return (
    <DialogFrame
      title={text.insert}
      onClose={close}
      onSubmit={() => insert(size)}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" type="submit" isDisabled={!isPossible(size)}>
            {words.app.ok}
          </Button>
        </>
      }
    >
      <TableSizePicker
        size={size}
        onSize={(next) => {
          setRows(next.rows)
          setColumns(next.columns)
        }}
        onPick={insert}
      />
      <p className="more">{text.pickHint}</p>
      <div className="table-size">
        <NumberEntry label={text.rows} value={rows} onChange={setRows} />
        <NumberEntry label={text.columns} value={columns} onChange={setColumns} />
      </div>
      <p className="more">{text.atMost(largestSize.rows, largestSize.columns)}</p>
    </DialogFrame>
  )
}
