import { Choice } from './Choice'

type Props<Id extends string> = {
  readonly label: string
  readonly names: Readonly<Record<Id, string>>
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  readonly isDisabled?: boolean
}

/** A line of a dialog: what it is about, and a choice. */
export function ChoiceLine<Id extends string>(props: Props<Id>) {
  const { label, names, chosen, onChoose, isDisabled = false } = props
  const choices = (Object.keys(names) as Id[]).map((id) => ({ id, name: names[id] }))
  return (
    <div className="setting">
      <span aria-hidden>{label}</span>
      <Choice label={label} choices={choices} chosen={chosen} isDisabled={isDisabled} onChoose={onChoose} />
    </div>
  )
}
