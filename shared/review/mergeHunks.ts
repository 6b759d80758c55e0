import type { Hunk } from './hunks'

export type MergedHunk = Hunk & {
  /** The writer changed the same words since: one of the two texts must be chosen. */
  readonly isConflict: boolean
}

type Side = { readonly isTheirs: boolean; readonly hunk: Hunk }

/**
 * What they changed of a text, as changes of the text that I have made of it meanwhile. Where both touched the same words
 * the two stretches are one conflict, unless they say the same.
 */
export function mergeHunks(
  theirs: readonly Hunk[],
  mine: readonly Hunk[],
  mineText: string,
  theirText: string,
): MergedHunk[] {
  const merged: MergedHunk[] = []
  let shift = 0
  for (const group of touching(theirs, mine)) {
    const own = group.filter(({ isTheirs }) => !isTheirs).map(({ hunk }) => hunk)
    const others = group.filter(({ isTheirs }) => isTheirs).map(({ hunk }) => hunk)
    if (own.length === 0)
      for (const hunk of others)
        merged.push({ ...hunk, start: hunk.start + shift, end: hunk.end + shift, isConflict: false })
    else if (others.length > 0) {
      const conflict = conflictOf(group, own, others, shift)
      const { start, end, newStart, newEnd } = conflict
      if (mineText.slice(start, end) !== theirText.slice(newStart, newEnd)) merged.push(conflict)
    }
    shift += own.reduce((sum, hunk) => sum + growth(hunk), 0)
  }
  return merged
}

/** Hunks of both sides in groups that neither overlap nor touch. */
function touching(theirs: readonly Hunk[], mine: readonly Hunk[]): Side[][] {
  const sides: Side[] = [
    ...theirs.map((hunk) => ({ isTheirs: true, hunk })),
    ...mine.map((hunk) => ({ isTheirs: false, hunk })),
  ].sort((one, other) => one.hunk.start - other.hunk.start || one.hunk.end - other.hunk.end)
  const groups: Side[][] = []
  let end = -1
  for (const side of sides) {
    const group = groups.at(-1)
    if (group && side.hunk.start <= end) group.push(side)
    else groups.push([side])
    end = Math.max(end, side.hunk.end)
  }
  return groups
}

function conflictOf(
  group: readonly Side[],
  own: readonly Hunk[],
  others: readonly Hunk[],
  shift: number,
): MergedHunk {
  const start = Math.min(...group.map(({ hunk }) => hunk.start))
  const end = Math.max(...group.map(({ hunk }) => hunk.end))
  const [first] = others
  const newStart = (first?.newStart ?? 0) - ((first?.start ?? 0) - start)
  const grown = (hunks: readonly Hunk[]) => hunks.reduce((sum, hunk) => sum + growth(hunk), 0)
  return {
    start: start + shift,
    end: end + shift + grown(own),
    newStart,
    newEnd: newStart + (end - start) + grown(others),
    author: [...new Set(others.map(({ author }) => author).filter((author) => author !== ''))].join('、'),
    date: first?.date ?? '',
    isConflict: true,
  }
}

function growth({ start, end, newStart, newEnd }: Hunk): number {
  return newEnd - newStart - (end - start)
}
