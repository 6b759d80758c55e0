import { useMemo } from 'react'
import { compareDrafts, isChanged, type ComparedRow } from '../../../shared/compare/compareDrafts'
import type { MergeChoice } from '../../../shared/merge/mergeDrafts'
import type { MergePart } from '../../../shared/merge/mergeParts'
import { BlockCell } from '../../comparison/BlockCell'
import { words } from '../../words'
import { PartChoice } from './PartChoice'

type Props = {
  readonly part: MergePart
  readonly name: string
  readonly chosen: MergeChoice
  readonly onChoose: (choice: MergeChoice) => void
}

const text = words.merging

/** One section that differs: who changed it, what stays, and the differences word by word; mine on the left. */
export function MergedPart({ part, name, chosen, onChoose }: Props) {
  const { mine, theirs, verdict } = part
  const onlyIn = theirs.length === 0 ? 'mine' : mine.length === 0 ? 'theirs' : undefined
  const rows = useMemo(
    () =>
      compareDrafts({ title: [], blocks: [...mine] }, { title: [], blocks: [...theirs] }).rows.filter(
        isChanged,
      ),
    [mine, theirs],
  )
  return (
    <section className="merge-part" data-verdict={verdict} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span className="merge-verdict">{sayVerdict(part)}</span>
        <PartChoice
          part={name}
          choices={onlyIn ? [onlyIn, onlyIn === 'mine' ? 'theirs' : 'mine'] : ['mine', 'theirs', 'both']}
          onlyIn={onlyIn}
          chosen={onlyIn && chosen === 'both' ? onlyIn : chosen}
          onChoose={onChoose}
        />
      </header>
      {rows.map((row, index) => (
        <div key={index} className="merge-row" data-chosen={chosen}>
          <div data-side="mine">{'old' in row && <Cell row={row} side="old" />}</div>
          <div data-side="theirs">{'new' in row && <Cell row={row} side="new" />}</div>
        </div>
      ))}
    </section>
  )
}

function sayVerdict({ mine, theirs, verdict }: MergePart): string {
  if (theirs.length === 0) return verdict === 'mine' ? text.added.mine : text.removed.theirs
  if (mine.length === 0) return verdict === 'theirs' ? text.added.theirs : text.removed.mine
  return text.verdicts[verdict]
}

function Cell({ row, side }: { readonly row: ComparedRow; readonly side: 'old' | 'new' }) {
  const block = side === 'old' ? ('old' in row ? row.old : undefined) : 'new' in row ? row.new : undefined
  return block ? <BlockCell block={block} number={undefined} pieces={row.pieces} side={side} /> : null
}
