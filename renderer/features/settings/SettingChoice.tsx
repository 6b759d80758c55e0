import { Choice } from '../../ui/Choice'

type Props<Id extends string> = {
  readonly label: string
  readonly ids: readonly Id[]
  readonly names: Readonly<Record<Id, string>>
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** A line about what the choice does. */
  readonly more?: string
}

/** A line of the settings: what it is about, and a choice. */
export function SettingChoice<Id extends string>({ label, ids, names, chosen, onChoose, more }: Props<Id>) {
  return (
    <>
      <div className="setting">
        <span>{label}</span>
        <Choice
          label={label}
          choices={ids.map((id) => ({ id, name: names[id] }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      </div>
      {more !== undefined && <p className="setting-more">{more}</p>}
    </>
  )
}
