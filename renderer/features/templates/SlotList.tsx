import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { moveSlot, moveSlots, removeSlot } from '../../../shared/template/editTemplate'
import type { SlotId, Template } from '../../../shared/template/template'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'
import { AddSlotMenu } from './AddSlotMenu'

type Props = {
  readonly template: Template
  readonly chosen: SlotId | undefined
  /** Slots with something wrong in them. */
  readonly wrong: ReadonlySet<SlotId>
  readonly onChoose: (slot: SlotId) => void
  readonly onChange: (template: Template) => void
}

/** The slots of a kind in their order: dragged, moved by Alt with the arrows or by buttons, added and removed. */
export function SlotList({ template, chosen, wrong, onChoose, onChange }: Props) {
  const text = words.templates.editor
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(template, String(key)) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on')
        onChange(moveSlots(template, [...keys].map(String), String(target.key), target.dropPosition))
    },
  })

  function move(direction: 'up' | 'down') {
    if (chosen !== undefined) onChange(moveSlot(template, chosen, direction))
  }

  function onKey(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    move(event.key === 'ArrowUp' ? 'up' : 'down')
  }

  function remove() {
    const at = template.slots.findIndex(({ id }) => id === chosen)
    const next = template.slots[at + 1] ?? template.slots[at - 1]
    if (chosen === undefined || next === undefined) return
    onChange(removeSlot(template, chosen))
    onChoose(next.id)
  }

  const canMove = (direction: 'up' | 'down') =>
    chosen !== undefined && moveSlot(template, chosen, direction) !== template
  return (
    <div className="slot-list">
      <div className="slot-tools">
        <AddSlotMenu template={template} after={chosen} onChange={onChange} onChoose={onChoose} />
        <span className="grow" />
        <IconButton small label={text.up} isDisabled={!canMove('up')} onPress={() => move('up')}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton small label={text.down} isDisabled={!canMove('down')} onPress={() => move('down')}>
          <ArrowDown aria-hidden />
        </IconButton>
        <IconButton small label={text.remove} isDisabled={template.slots.length < 2} onPress={remove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <div className="slot-rows" onKeyDownCapture={onKey}>
        <GridList
          aria-label={text.slots}
          items={template.slots}
          dependencies={[wrong]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === undefined ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys]
            if (key !== undefined) onChoose(String(key))
          }}
          dragAndDropHooks={dragAndDropHooks}
        >
          {(slot) => (
            <GridListItem
              id={slot.id}
              textValue={slot.name}
              className="slot-row"
              data-wrong={wrong.has(slot.id) || undefined}
            >
              <Button slot="drag" className="slot-grip" aria-label={text.drag(slot.name)}>
                <GripVertical aria-hidden />
              </Button>
              <span className="text">{slot.name === '' ? text.nameless : slot.name}</span>
              {!slot.required && <span className="count">{words.library.create.optional}</span>}
            </GridListItem>
          )}
        </GridList>
      </div>
    </div>
  )
}

function nameOf(template: Template, slot: SlotId): string {
  return template.slots.find(({ id }) => id === slot)?.name ?? ''
}
