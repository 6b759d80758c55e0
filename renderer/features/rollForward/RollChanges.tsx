import type { RolledForward } from '../../../shared/rollForward/rollForward'
import type { RollChange } from '../../../shared/rollForward/rollChanges'
import { CheckLine } from '../../ui/CheckLine'
import { words } from '../../words'

type Props = {
  readonly rolled: RolledForward
  /** Keys of changes that are not wanted. */
  readonly declined: ReadonlySet<string>
  readonly onDecline: (declined: ReadonlySet<string>) => void
}

const text = words.rollForward
/** So many lines are shown one by one. */
const most = 400

/** What rolling forward changes: counted, and each with what stands around it, to be ticked off. */
export function RollChanges({ rolled, declined, onDecline }: Props) {
  const { changes, planned } = rolled
  const wanted = changes.filter(({ key }) => !declined.has(key))
  const count = (kind: RollChange['kind']) => wanted.filter((change) => change.kind === kind).length
  const shown = changes.slice(0, most)
  return (
    <>
      <h3>{text.preview}</h3>
      <p className="roll-counts" role="status">
        <b>{text.years(count('year'))}</b>
        <b>{text.blanks(count('figure'))}</b>
        <b>{text.planned(planned.length)}</b>
      </p>
      {planned.length > 0 && (
        <>
          <h4>{text.plannedHead}</h4>
          <ul className="roll-planned">
            {planned.map((item, index) => (
              <li key={index}>{item.text}</li>
            ))}
          </ul>
        </>
      )}
      <p className="roll-untick">{changes.length === 0 ? text.nothing : text.untick}</p>
      <ul className="roll-changes">
        {shown.map((change) => (
          <li key={change.key}>
            <CheckLine
              name={change.kind === 'date' ? text.date : text.became(change.before, change.after)}
              label={<ChangeLine change={change} />}
              isChecked={!declined.has(change.key)}
              onChange={(isWanted) => onDecline(toggled(declined, change.key, !isWanted))}
            />
          </li>
        ))}
      </ul>
      {changes.length > most && <p className="roll-untick">{text.further(changes.length - most)}</p>}
    </>
  )
}

function ChangeLine({ change }: { readonly change: RollChange }) {
  if (change.kind === 'date')
    return (
      <>
        {text.date} <span className="roll-around">{text.dateBefore(change.before)}</span>
      </>
    )
  const [before, after] = change.around
  return (
    <>
      <span className="roll-around">{before}</span>
      <del>{change.before}</del>
      <ins>{change.after}</ins>
      <span className="roll-around">{after}</span>
    </>
  )
}

function toggled(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}
