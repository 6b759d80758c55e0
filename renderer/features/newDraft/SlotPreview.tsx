import { formatNumber } from '../../../shared/numbering/numbering'
import type { Template } from '../../../shared/template/template'
import { words } from '../../words'

/** The slots of a kind in their order, numbered as they will be. */
export function SlotPreview({ template }: { readonly template: Template }) {
  const numbered = template.slots.filter((slot) => slot.heading !== undefined && slot.required)
  return (
    <ol className="slots" aria-label={words.library.create.slots}>
      {template.slots.map((slot) => {
        const place = numbered.indexOf(slot)
        return (
          <li key={slot.id}>
            <span className="number">{place < 0 ? '' : formatNumber(1, place + 1)}</span>
            <span className={slot.required ? undefined : 'optional'}>{slot.name}</span>
            <span className="count">
              {slot.required ? (slot.target ?? '') : words.library.create.optional}
            </span>
            {slot.guidance !== '' && <p>{slot.guidance}</p>}
          </li>
        )
      })}
    </ol>
  )
}
