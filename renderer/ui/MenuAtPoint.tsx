import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import type { Action } from './action'
import { ActionPopover } from './ActionPopover'

/** The menu of a row or card, and where it was asked for, in CSS pixels of the window. */
export type PointMenu = {
  readonly x: number
  readonly y: number
  readonly label: string
  readonly actions: readonly Action[]
}

/** One menu for all rows of a list, at the place where it was asked for. */
export function MenuAtPoint({ menu, onClose }: { readonly menu: PointMenu; readonly onClose: () => void }) {
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
