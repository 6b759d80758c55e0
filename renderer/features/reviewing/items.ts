import type { ReviewPart } from '../../../shared/review/reviewParts'

/** What the arrows walk through: changes and comments in the order in which they are shown. */
export type Item = { readonly id: string; readonly kind: 'change' | 'comment' }

export function itemsIn(parts: readonly ReviewPart[]): Item[] {
  const change = ({ id }: { readonly id: string }): Item => ({ id, kind: 'change' })
  const comment = ({ id }: { readonly id: string }): Item => ({ id, kind: 'comment' })
  return parts.flatMap(({ lines, changes, comments }) => {
    const ofLines = new Set(lines.flatMap(({ row }) => row.changes.map(({ id }) => id)))
    return [
      ...changes.filter(({ id }) => !ofLines.has(id)).map(change),
      ...comments.map(comment),
      ...lines.flatMap(({ row, comments: beside }) => [...row.changes.map(change), ...beside.map(comment)]),
    ]
  })
}
