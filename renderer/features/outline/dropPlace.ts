import type { OutlinePlace } from '../../../shared/outline/moveHeadings'
import type { ShownRow } from './outlineView'

/** Where something dropped at a gap between rows would go, and at the edge of which row the line shows it. */
export type DropPlace = {
  readonly place: OutlinePlace
  readonly line: { readonly key: string; readonly edge: 'top' | 'bottom' }
}

/**
 * The place for sections, or for subsections of some indent, at a gap (n: before row n). A gap inside another section or
 * subsection leads to the nearest place beside it; null where there is none.
 */
export function dropPlaceAt(rows: readonly ShownRow[], gap: number, indent: number): DropPlace | null {
  return indent === 1 ? amongSections(rows, gap) : underHeading(rows, gap, indent)
}

function amongSections(rows: readonly ShownRow[], gap: number): DropPlace | null {
  const next = rows.findIndex(({ row }, index) => index >= nearestEdge(rows, gap) && row.kind === 'section')
  if (next >= 0) {
    const key = rows[next]?.row.key ?? ''
    const above = rows[next - 1]
    const shownAt = above?.row.kind === 'group' ? above.row.key : key
    return { place: { parent: null, before: key }, line: { key: shownAt, edge: 'top' } }
  }
  const last = lastOfSections(rows)
  return last && { place: { parent: null, before: null }, line: { key: last.row.key, edge: 'bottom' } }
}

/** A gap inside a section counts as the edge of the section that is nearer. */
function nearestEdge(rows: readonly ShownRow[], gap: number): number {
  const isInside = (index: number) => (rows[index]?.indent ?? 1) > 1
  if (!isInside(gap)) return gap
  let start = gap
  while (isInside(start)) start -= 1
  let end = gap
  while (isInside(end)) end += 1
  return gap - start <= end - gap ? start : end
}

function lastOfSections(rows: readonly ShownRow[]): ShownRow | null {
  const last = rows.findLastIndex(({ row }) => row.kind === 'section')
  if (last < 0) return null
  let end = last
  while ((rows[end + 1]?.indent ?? 1) > 1) end += 1
  return rows[end] ?? null
}

function underHeading(rows: readonly ShownRow[], gap: number, indent: number): DropPlace | null {
  const at = rows.findLastIndex(
    (each, index) => index < gap && each.indent < indent && each.row.kind !== 'group',
  )
  const parent = rows[at]
  if (parent === undefined || (parent.row.kind !== 'section' && parent.row.kind !== 'subsection')) return null
  let end = gap
  while ((rows[end]?.indent ?? 0) > parent.indent + 1) end += 1
  const next = rows[end]
  const before = next?.indent === parent.indent + 1 ? next.row.key : null
  const place = { parent: parent.row.key, before }
  const last = rows[end - 1]?.row.key ?? parent.row.key
  return { place, line: before === null ? { key: last, edge: 'bottom' } : { key: before, edge: 'top' } }
}
