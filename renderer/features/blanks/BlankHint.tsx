import type { Blank } from '../../../shared/draft/draft'
import { unitFollows } from '../../../shared/snippet/numberInBlank'
import { words } from '../../words'

type Props = { readonly blank: Blank; readonly behind: string; readonly hasOffers: boolean }

/** Whether there is anything to say about a blank without offers. */
export function hasHint({ kind, hint }: Blank): boolean {
  return kind === 'number' || Boolean(hint)
}

/** The quiet line at the bottom: what the blank asks for, last year's value, the keys. */
export function BlankHint({ blank, behind, hasOffers }: Props) {
  const unit = blank.unit === undefined || unitFollows(blank.unit, behind) ? undefined : blank.unit
  const hints = [
    blank.kind === 'number' ? words.blanks.number(unit) : '',
    blank.hint ? words.blanks.lastYear(blank.hint) : '',
    hasOffers ? words.blanks.keys : '',
  ].filter((hint) => hint !== '')
  return (
    <p className="blank-hint">
      {hints.map((hint) => (
        <span key={hint}>{hint}</span>
      ))}
    </p>
  )
}
