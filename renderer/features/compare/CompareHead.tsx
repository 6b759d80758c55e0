import { ChevronDown, ChevronUp } from 'lucide-react'
import { isChanged } from '../../../shared/compare/compareDrafts'
import type { SnapshotSummary } from '../../../shared/draft/snapshot'
import { sayMoment } from '../../../shared/words/sayMoment'
import { useSession } from '../../session'
import { Choice } from '../../ui/Choice'
import { IconButton } from '../../ui/IconButton'
import { useNow } from '../../ui/useNow'
import { words } from '../../words'
import type { CompareWay } from './ComparedRows'
import type { ChangeSteps } from './useChangeSteps'
import type { ShownComparison } from './useComparison'

type Pair = { readonly older: string; readonly newer: string | null }

type Props = {
  readonly pair: Pair
  readonly onPair: (pair: Pair) => void
  readonly way: CompareWay
  readonly onWay: (way: CompareWay) => void
  readonly comparison: ShownComparison | null
  readonly steps: ChangeSteps
}

const text = words.compare
/** Stands for the text as it is now in the list of versions. */
const present = 'present'

/** Which two states, shown how, and the way from change to change. */
export function CompareHead({ pair, onPair, way, onWay, comparison, steps }: Props) {
  const versions = useSession((state) => state.versions) ?? []
  const now = useNow(60_000)
  const choices = versions.map((version) => ({ id: version.id, name: nameOf(version, now) }))
  const count = comparison ? changesIn(comparison) : 0
  return (
    <div className="compare-head">
      <Choice
        label={text.older}
        choices={choices}
        chosen={pair.older}
        onChoose={(older) => onPair({ ...pair, older })}
      />
      <span aria-hidden>→</span>
      <Choice
        label={text.newer}
        choices={[{ id: present, name: text.present }, ...choices]}
        chosen={pair.newer ?? present}
        onChoose={(newer) => onPair({ ...pair, newer: newer === present ? null : newer })}
      />
      <Choice
        label={text.ways}
        choices={[
          { id: 'sideBySide', name: text.sideBySide },
          { id: 'inline', name: text.inline },
        ]}
        chosen={way}
        onChoose={onWay}
      />
      <span className="compare-sum" role="status">
        {comparison && (
          <>
            {steps.at < 0 ? text.changes(count) : text.at(steps.at + 1, count)}
            {comparison.added > 0 && <ins>{text.added(comparison.added)}</ins>}
            {comparison.removed > 0 && <del>{text.removed(comparison.removed)}</del>}
          </>
        )}
      </span>
      <IconButton label={text.previous} isDisabled={count === 0} onPress={() => steps.go(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton label={text.next} autoFocus isDisabled={count === 0} onPress={() => steps.go(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
    </div>
  )
}

function nameOf({ takenAt, name, reason }: SnapshotSummary, now: number): string {
  return `${sayMoment(takenAt, now, words)} ${name ?? words.versions.reasons[reason]}`
}

/** As many as can be gone through: what moved together counts once. */
function changesIn({ title, rows }: ShownComparison): number {
  const moved = new Set(rows.flatMap((row) => (row.kind === 'movedHere' ? [row.move] : [])))
  const others = rows.filter((row) => isChanged(row) && row.kind !== 'movedHere').length
  return moved.size + others + (title.some(({ kind }) => kind !== 'same') ? 1 : 0)
}
