import type { OutlineRow, SectionName } from './outline'

/**
 * The new rows made of the old objects wherever one says the same, at every depth, and the old list itself where all do:
 * what did not change is then not rendered again.
 */
export function keepRows(before: readonly OutlineRow[], after: readonly OutlineRow[]): readonly OutlineRow[] {
  const known = new Map(before.map((row) => [row.key, row]))
  const kept = after.map((row) => keepRow(known.get(row.key), row))
  return kept.length === before.length && kept.every((row, index) => row === before[index]) ? before : kept
}

function keepRow(before: OutlineRow | undefined, after: OutlineRow): OutlineRow {
  if (before === undefined) return after
  const children = keepRows(before.children, after.children)
  if (children === before.children && saysTheSame(before, after)) return before
  return children === after.children ? after : { ...after, children }
}

/** Whether two rows say the same of themselves; what stands under them is left out. */
function saysTheSame(one: OutlineRow, other: OutlineRow): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof OutlineRow)[]
  return names.every((name) => {
    if (name === 'children') return true
    return name === 'should' ? isSameName(one.should, other.should) : one[name] === other[name]
  })
}

function isSameName(one: OutlineRow['should'], other: OutlineRow['should']): boolean {
  const parts: readonly (keyof SectionName | 'where')[] = ['key', 'text', 'where']
  return parts.every((part) => one?.[part] === other?.[part])
}
