import { Ellipsis } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import type { Action } from './action'
import { ActionPopover } from './ActionPopover'

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
