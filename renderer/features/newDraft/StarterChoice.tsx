import type { Template } from '../../../shared/template/template'
import { CheckField } from '../../ui/CheckField'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'

/** What the writer wants of the starter headings: whose, and whether they stand in the draft at once. */
export type Starters = { readonly set?: string; readonly put: boolean }

type Props = {
  readonly template: Template
  readonly starters: Starters
  readonly onChange: (starters: Starters) => void
}

const usual = 'usual'

/** 起始小标题: those of a trade or the usual ones, put into the sections where the writer asks for it or chose a trade. */
export function StarterChoice({ template, starters, onChange }: Props) {
  const sets = template.starterSets ?? []
  const hasAny = sets.length > 0 || template.slots.some((slot) => (slot.starters ?? []).length > 0)
  const text = words.templates.starters
  if (!hasAny) return null
  return (
    <div className="starter-choice">
      <span>{text.title}</span>
      {sets.length > 0 && (
        <Choice
          label={text.title}
          choices={[{ id: usual, name: text.usual }, ...sets]}
          chosen={starters.set ?? usual}
          onChoose={(id) => onChange(id === usual ? { put: starters.put } : { set: id, put: true })}
        />
      )}
      <CheckField
        label={text.put}
        isSelected={starters.put}
        onChange={(put) => onChange({ ...starters, put })}
      />
    </div>
  )
}
