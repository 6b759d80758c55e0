import { formatNumber } from '../../shared/numbering/numbering'
import { headinglessSlots, type Slot, type Template } from '../../shared/template/template'
import { words } from '../words'

type Props = {
  readonly template: Template
  /** Starter headings to show under a slot. */
  readonly startersOf?: (slot: Slot) => readonly string[]
}

/** The slots of a kind in their order, numbered as they will be. */
export function SlotPreview({ template, startersOf }: Props) {
  const numbered = template.slots.filter((slot) => !headinglessSlots.has(slot.id) && slot.required)
  return (
    <ol className="slots" aria-label={words.library.create.slots}>
      {template.slots.map((slot) => {
        const place = numbered.indexOf(slot)
        return (
          <li key={slot.id}>
            <span className="number">{place < 0 ? '' : formatNumber(1, place + 1)}</span>
            <span className={slot.required ? undefined : 'optional'}>{slot.name}</span>
            <span className="count">
              {slot.required ? (slot.target?.toLocaleString('zh-CN') ?? '') : words.library.create.optional}
            </span>
            {slot.guidance !== '' && <p>{slot.guidance}</p>}
            {slot.required &&
              startersOf?.(slot).map((text, index) => (
                <p key={index} className="starter">
                  {formatNumber(2, index + 1)}
                  {text}
                </p>
              ))}
          </li>
        )
      })}
    </ol>
  )
}
