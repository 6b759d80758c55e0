import { useState } from 'react'
import { changeSlot } from '../../../shared/template/editTemplate'
import type { Slot, Template } from '../../../shared/template/template'
import { Choice } from '../../ui/Choice'
import { LinesEntry } from '../../ui/LinesEntry'
import { words } from '../../words'

type Props = {
  readonly template: Template
  readonly slot: Slot
  readonly onChange: (template: Template) => void
}

const usual = 'usual'

/** The starter headings of a slot: the usual ones, or those of a trade where the kind knows any. */
export function StarterEntry({ template, slot, onChange }: Props) {
  const sets = template.starterSets ?? []
  const [shown, setShown] = useState(usual)
  const set = sets.find(({ id }) => id === shown)
  const text = words.templates.starters

  function change(starters: string[]) {
    if (set === undefined) onChange(changeSlot(template, slot.id, { starters }))
    else onChange({ ...template, starterSets: sets.map((each) => (each === set ? withStarters(set) : each)) })

    function withStarters<Set extends { readonly starters: Readonly<Record<string, string[]>> }>(
      one: Set,
    ): Set {
      return { ...one, starters: { ...one.starters, [slot.id]: starters } }
    }
  }

  return (
    <div className="starter-entry">
      <LinesEntry
        label={words.templates.editor.starters}
        hint={words.templates.editor.startersMore}
        lines={set ? set.starters[slot.id] : slot.starters}
        onChange={change}
      />
      {sets.length > 0 && (
        <Choice
          label={text.title}
          choices={[{ id: usual, name: text.usual }, ...sets]}
          chosen={shown}
          onChoose={setShown}
        />
      )}
    </div>
  )
}
