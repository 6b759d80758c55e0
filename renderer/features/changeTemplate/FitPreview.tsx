import type { OutlineRow } from '../../../shared/outline/outline'
import type { TemplateFit } from '../../../shared/outline/templateFit'
import { words } from '../../words'

/** Rows shown; a draft of thousands of sections says how many more there are. */
const most = 200

/** What each section of the draft would be, and what would be missing or out of place. */
export function FitPreview({ fit }: { readonly fit: TemplateFit }) {
  const rows = fit.rows.filter((row) => row.kind !== 'missing' || row.required)
  const text = words.templates
  return (
    <>
      <p className="fit" role="status">
        {text.fit(fit)}
      </p>
      <ol className="fit-rows" aria-label={text.change.preview}>
        {rows.slice(0, most).map((row) => (
          <li key={row.key} data-missing={row.kind === 'missing' || undefined}>
            <span className="text">
              {row.number}
              {row.text || row.slotName}
            </span>
            {(row.kind === 'section' || row.kind === 'part') && row.text !== row.slotName && (
              <span className="slot">{row.slotName}</span>
            )}
            <span className="wrong">{wrongOf(row)}</span>
          </li>
        ))}
      </ol>
      {rows.length > most && <p className="more">{text.change.others(rows.length - most)}</p>}
    </>
  )
}

function wrongOf({ kind, place }: OutlineRow): string {
  if (kind === 'missing') return words.outline.states.missing
  if (place === 'misplaced') return words.outline.misplaced
  return place === 'twice' ? words.outline.twice : ''
}
