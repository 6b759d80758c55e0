import type { BlockId } from '../../../shared/draft/draft'
import type { OutlineRow } from '../../../shared/outline/outline'
import type { SlotId } from '../../../shared/template/template'

/** A row of the tree: one of the outline, or one over several sections of a slot that stand side by side. */
export type TreeRow = Omit<OutlineRow, 'kind' | 'children'> & {
  readonly kind: OutlineRow['kind'] | 'group'
  readonly children: readonly TreeRow[]
}

/** Puts a row over sections of one repeatable slot where two or more stand side by side. */
export function groupRows(rows: readonly OutlineRow[], repeatable: ReadonlySet<SlotId>): TreeRow[] {
  const grouped: TreeRow[] = []
  const seen = new Map<SlotId, number>()
  for (const run of runsOf(rows, repeatable)) {
    const [first] = run
    if (first === undefined || run.length === 1) grouped.push(...run)
    else {
      const nth = (seen.get(first.slot) ?? 0) + 1
      seen.set(first.slot, nth)
      grouped.push(groupOf(run, first, nth))
    }
  }
  return grouped
}

/** The headings a row stands for: a group for those of its sections, a part or missing slot for none. */
export function headingsOf(row: TreeRow): BlockId[] {
  if (row.kind === 'group') return row.children.flatMap(headingsOf)
  return row.block !== undefined && (row.kind === 'section' || row.kind === 'subsection') ? [row.block] : []
}

/** The row with this key, wherever it stands. */
export function findTreeRow(rows: readonly TreeRow[], key: string): TreeRow | undefined {
  for (const row of rows) {
    const found = row.key === key ? row : findTreeRow(row.children, key)
    if (found) return found
  }
  return undefined
}

function runsOf(rows: readonly OutlineRow[], repeatable: ReadonlySet<SlotId>): OutlineRow[][] {
  const runs: OutlineRow[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    const goesOn = row.kind === 'section' && run?.[0]?.kind === 'section' && run[0].slot === row.slot
    if (run && goesOn && repeatable.has(row.slot)) run.push(row)
    else runs.push([row])
  }
  return runs
}

function groupOf(sections: readonly OutlineRow[], first: OutlineRow, nth: number): TreeRow {
  const target = sections.reduce((sum, each) => sum + (each.target ?? 0), 0)
  return {
    key: nth === 1 ? `group:${first.slot}` : `group:${first.slot}:${nth}`,
    kind: 'group',
    number: '',
    text: first.slotName,
    slot: first.slot,
    slotName: first.slotName,
    required: first.required,
    characters: sections.reduce((sum, each) => sum + each.characters, 0),
    ...(target > 0 && { target }),
    state: sections.every((each) => each.state === 'done') ? 'done' : 'started',
    place: 'ok',
    children: sections,
  }
}
