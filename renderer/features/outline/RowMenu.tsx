import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import type { Action } from '../../ui/ActionMenu'
import { ActionPopover } from '../../ui/ActionPopover'

/** The menu of a row, and where it was asked for. */
export type OpenRowMenu = {
  readonly x: number
  readonly y: number
  readonly label: string
  readonly actions: readonly Action[]
}

/** One menu for all rows, at the place where it was asked for. */
export function RowMenu({ menu, onClose }: { readonly menu: OpenRowMenu; readonly onClose: () => void }) {
  return (
    <MenuTrigger isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Button
        excludeFromTabOrder
        aria-label={menu.label}
        className="menu-anchor"
        style={{ left: menu.x, top: menu.y }}
      />
      <ActionPopover actions={menu.actions} placement="bottom start" />
    </MenuTrigger>
  )
}
