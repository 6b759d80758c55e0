import { Ellipsis } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import { ActionPopover } from './ActionPopover'

export type Action = {
  readonly id: string
  readonly name: string
  readonly run: () => void
  readonly isDisabled?: boolean
  /** Actions of one group stand together, with a line before the next. */
  readonly group?: number
  /** Shown at the end; whoever shows the menu listens for it. */
  readonly shortcut?: string
  /** Set for a choice: whether it is the present one. */
  readonly isChosen?: boolean
  /** What a menu beside this one offers instead. */
  readonly children?: readonly Action[]
}

type Props = {
  readonly label: string
  readonly actions: readonly Action[]
  /** Given where something else opens the menu, too: the context menu of a row. */
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** What can be done with a row, behind three dots. */
export function ActionMenu({ label, actions, isOpen, onOpenChange }: Props) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button aria-label={label} className="icon-button small row-menu">
        <Ellipsis aria-hidden />
      </Button>
      <ActionPopover actions={actions} placement="bottom end" />
    </MenuTrigger>
  )
}
