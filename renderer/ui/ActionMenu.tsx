import { Ellipsis } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'

export type Action = {
  readonly id: string
  readonly name: string
  readonly run: () => void
  readonly isDisabled?: boolean
}

type Props = {
  readonly label: string
  readonly actions: readonly Action[]
  /** Given where something else opens the menu, too: the context menu of a row. */
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  /** Left out of the tab order where the row itself opens the menu by key. */
  readonly skipTab?: boolean
}

/** What can be done with a row, behind three dots. */
export function ActionMenu({ label, actions, isOpen, onOpenChange, skipTab = false }: Props) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button
        aria-label={label}
        className="icon-button small row-menu"
        {...(skipTab && { excludeFromTabOrder: true })}
      >
        <Ellipsis aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end" offset={2}>
        <Menu
          items={actions}
          disabledKeys={actions.filter((action) => action.isDisabled).map((action) => action.id)}
          onAction={(id) => actions.find((action) => action.id === id)?.run()}
        >
          {(action) => <MenuItem id={action.id}>{action.name}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
