import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { Template, TemplateId } from '../../shared/template/template'
import { words } from '../words'

type Props = {
  readonly label: string
  readonly templates: readonly Template[]
  readonly own: ReadonlySet<TemplateId>
  readonly chosen: TemplateId
  readonly onChoose: (id: TemplateId) => void
  /** Said of one of them, such as the present one. */
  readonly marked?: { readonly id: TemplateId; readonly as: string }
}

/** The kinds to choose from, the writer's own after those of the program. */
export function KindList({ label, templates, own, chosen, onChoose, marked }: Props) {
  const ownOnes = templates.filter(({ id }) => own.has(id))
  const text = words.templates
  return (
    <RadioGroup aria-label={label} className="kinds" value={chosen} onChange={onChoose}>
      {templates.filter(({ id }) => !own.has(id)).map(kind)}
      {ownOnes.length > 0 && <p className="kinds-more">{text.own}</p>}
      {ownOnes.map(kind)}
    </RadioGroup>
  )

  function kind({ id, name, target }: Template) {
    return (
      <RadioField key={id} value={id} autoFocus={id === chosen}>
        <RadioButton className="kind">
          <span>{name}</span>
          {marked?.id === id ? (
            <small>{marked.as}</small>
          ) : (
            target !== undefined && <small>{text.targetOf(target.toLocaleString('zh-CN'))}</small>
          )}
        </RadioButton>
      </RadioField>
    )
  }
}
