import { useState } from 'react'
import { changeSlot, type SlotChange } from '../../../shared/template/editTemplate'
import { longestName } from '../../../shared/template/ownTemplate'
import { headinglessSlots, type Slot, type Template } from '../../../shared/template/template'
import { CheckField } from '../../ui/CheckField'
import { LinesEntry } from '../../ui/LinesEntry'
import { NumberEntry } from '../../ui/NumberEntry'
import { TextEntry } from '../../ui/TextEntry'
import { words } from '../../words'
import { StarterEntry } from './StarterEntry'

type Props = {
  readonly template: Template
  readonly slot: Slot
  /** What is wrong with a field of the slot: `problemOf('name')`. */
  readonly problemOf: (field: string) => string | undefined
  readonly onChange: (template: Template) => void
}

/** What a slot is: its name and wordings, whether it must be there, and what helps to write it. Give it `key` per slot. */
export function SlotForm({ template, slot, problemOf, onChange }: Props) {
  const text = words.templates.editor
  const hasHeading = !headinglessSlots.has(slot.id)
  const [headingFollows, setHeadingFollows] = useState(slot.heading === slot.name)
  const change = (fields: SlotChange) => onChange(changeSlot(template, slot.id, fields))
  return (
    <div className="slot-form fields">
      <div className="field-row">
        <TextEntry
          label={text.slotName}
          value={slot.name}
          maxLength={longestName}
          problem={problemOf('name')}
          onChange={(name) => change({ name, ...(hasHeading && headingFollows && { heading: name }) })}
        />
        {hasHeading && (
          <TextEntry
            label={text.heading}
            value={slot.heading ?? ''}
            onChange={(heading) => {
              setHeadingFollows(false)
              change({ heading })
            }}
          />
        )}
        <NumberEntry
          label={text.target}
          value={slot.target}
          problem={problemOf('target')}
          onChange={(target) => change({ target })}
        />
      </div>
      <div className="field-row ticks">
        <CheckField
          label={text.required}
          isSelected={slot.required}
          onChange={(required) => change({ required })}
        />
        {hasHeading && (
          <CheckField
            label={text.repeatable}
            isSelected={slot.repeatable}
            onChange={(repeatable) => change({ repeatable })}
          />
        )}
      </div>
      <TextEntry
        label={text.guidance}
        lines={2}
        value={slot.guidance}
        onChange={(guidance) => change({ guidance: guidance.replace(/\n/g, '') })}
      />
      <div className="field-row">
        {hasHeading && (
          <LinesEntry
            label={text.aliases}
            hint={text.aliasesMore}
            lines={slot.aliases}
            onChange={(aliases) => change({ aliases })}
          />
        )}
        {hasHeading && <StarterEntry key={slot.id} template={template} slot={slot} onChange={onChange} />}
        <LinesEntry
          label={text.checklist}
          hint={text.checklistMore}
          lines={slot.checklist}
          onChange={(checklist) => change({ checklist })}
        />
      </div>
    </div>
  )
}
