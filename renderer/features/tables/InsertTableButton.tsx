import { Table } from 'lucide-react'
import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { canEditOnScreen, useSession } from '../../session'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'
import { insertTable } from './insertTable'
import type { TableSize } from './tableSize'
import { TableSizePicker } from './TableSizePicker'
import './tables.css'

const firstSize: TableSize = { rows: 1, columns: 1 }

/** The toolbar's button for a new table, with squares to choose its size by. */
export function InsertTableButton() {
  const canEdit = useSession(canEditOnScreen)
  const [isOpen, setOpen] = useState(false)
  const [size, setSize] = useState(firstSize)
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open)
        setSize(firstSize)
      }}
    >
      <IconButton label={words.tables.insert} isDisabled={!canEdit}>
        <Table aria-hidden />
      </IconButton>
      <Popover className="popover" placement="bottom start" offset={2}>
        <Dialog aria-label={words.tables.insert} className="table-popover">
          <TableSizePicker
            size={size}
            onSize={setSize}
            onPick={(chosen) => {
              setOpen(false)
              insertTable(chosen)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
