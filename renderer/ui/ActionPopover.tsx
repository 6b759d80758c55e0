import { Check, ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { Menu, MenuItem, SubmenuTrigger } from 'react-aria-components/Menu'
import { Popover, type PopoverProps } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import type { Action } from './ActionMenu'

type Props = {
  readonly actions: readonly Action[]
  readonly placement: NonNullable<PopoverProps['placement']>
}

/** The menu of some actions, for a trigger around it. */
export function ActionPopover({ actions, placement }: Props) {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const chosen = actions.filter((action) => action.isChosen)
  return (
    <Popover className="popover" placement={placement} offset={2}>
      <Menu
        selectionMode={chosen.length > 0 ? 'single' : 'none'}
        selectedKeys={chosen.map((action) => action.id)}
        disabledKeys={actions.filter((action) => action.isDisabled).map((action) => action.id)}
        onAction={(id) => byId.get(String(id))?.run()}
      >
        {actions.map((action, index) => {
          const startsGroup = index > 0 && action.group !== actions[index - 1]?.group
          return (
            <Fragment key={action.id}>
              {startsGroup && <Separator className="separator-line" />}
              {action.children ? (
                <SubmenuTrigger>
                  <ActionItem action={action} />
                  <ActionPopover actions={action.children} placement="end top" />
                </SubmenuTrigger>
              ) : (
                <ActionItem action={action} />
              )}
            </Fragment>
          )
        })}
      </Menu>
    </Popover>
  )
}

function ActionItem({ action }: { readonly action: Action }) {
  const { id, name, shortcut, isChosen, children } = action
  return (
    <MenuItem id={id} textValue={name}>
      {isChosen !== undefined && <Check aria-hidden className="chosen" data-chosen={isChosen || undefined} />}
      <span className="name">{name}</span>
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      {children && <ChevronRight aria-hidden className="more" />}
    </MenuItem>
  )
}
