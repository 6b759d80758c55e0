import { Plus } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { absentSlots, addSlot, newSlot } from '../../../shared/template/editTemplate'
import type { SlotId, Template } from '../../../shared/template/template'
import { Button } from '../../ui/Button'
import { words } from '../../words'

type Props = {
  readonly template: Template
  /** Where the new one goes. */
  readonly after: SlotId | undefined
  readonly onChange: (template: Template) => void
  readonly onChoose: (slot: SlotId) => void
}

const own = 'own'

/** Adds a slot: a new one, or a usual one that the kind does without. */
export function AddSlotMenu({ template, after, onChange, onChoose }: Props) {
  const usual = absentSlots(template)
  const text = words.templates.editor

  function add(id: string) {
    const slot = usual.find((each) => each.id === id) ?? newSlot(template, text.newSlot)
    onChange(addSlot(template, slot, after))
    onChoose(slot.id)
  }

  return (
    <MenuTrigger>
      <Button look="pill">
        <Plus aria-hidden />
        {text.add}
      </Button>
      <Popover className="popover" offset={2}>
        <Menu items={[{ id: own, name: text.newSlot }, ...usual]} onAction={(id) => add(String(id))}>
          {({ id, name }) => <MenuItem id={id}>{name}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
