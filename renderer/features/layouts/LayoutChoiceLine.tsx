import { Choice } from '../../ui/Choice'

type LineProps<Id extends string> = {
  readonly label: string
  readonly names: Readonly<Record<Id, string>>
  readonly ids: readonly Id[]
  readonly chosen: Id | null
  /** Where none of them is chosen. */
  readonly shown?: string
  readonly onChoose: (id: Id) => void
}

/** One of a few forms, beside its name. */
export function LayoutChoiceLine<Id extends string>({
  label,
  names,
  ids,
  chosen,
  shown,
  onChoose,
}: LineProps<Id>) {
  return (
    <div className="layout-choice">
      <span aria-hidden>{label}</span>
      <Choice
        label={label}
        choices={ids.map((id) => ({ id, name: names[id] }))}
        chosen={chosen}
        {...(chosen === null && shown !== undefined && { shown })}
        onChoose={onChoose}
      />
    </div>
  )
}
