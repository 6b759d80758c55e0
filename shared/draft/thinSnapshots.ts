import { isKeptForGood, type SnapshotSummary } from './snapshot'

/** A version with the text it points at; versions of the same text share its bytes. */
export type StoredSnapshot = SnapshotSummary & { readonly text: string; readonly bytes: number }

export type SnapshotLimits = { readonly versions: number; readonly bytes: number }

/** What one draft's versions may take before the oldest of those nobody asked for go. */
export const snapshotLimits: SnapshotLimits = { versions: 500, bytes: 50_000_000 }

const hour = 3_600_000
const day = 24 * hour
const month = 30 * day

/**
 * The ids of the versions to put away, oldest first. Of automatic ones stay: all of the last hour, the newest of each
 * clock hour for a day, of each day for 30 days, of each month beyond. Where the limits are passed all the same, the
 * oldest automatic ones go, then the oldest kept before a restore, import or replacement. The newest version stays, and
 * so does every one the writer asked for, named or pinned.
 */
export function thinSnapshots(
  snapshots: readonly StoredSnapshot[],
  now: number,
  limits: SnapshotLimits = snapshotLimits,
): string[] {
  const newestFirst = snapshots.toSorted((a, b) => b.takenAt - a.takenAt)
  const passed = passedByTime(newestFirst, now)
  const left = newestFirst.filter((one) => !passed.has(one))
  const over = passedByLimits(left, limits)
  return newestFirst
    .filter((one) => passed.has(one) || over.has(one))
    .reverse()
    .map(({ id }) => id)
}

/** Hours lie in days and days in months, so that whoever thins later comes to the same. */
function passedByTime(newestFirst: readonly StoredSnapshot[], now: number): ReadonlySet<StoredSnapshot> {
  const taken = new Set<string>()
  const passed = new Set<StoredSnapshot>()
  for (const one of newestFirst) {
    if (one.reason !== 'automatic' || isKeptForGood(one)) continue
    const stretch = stretchOf(one.takenAt, now)
    if (stretch === null) continue
    if (taken.has(stretch)) passed.add(one)
    else taken.add(stretch)
  }
  return passed
}

/** The stretch of the local clock of which one version stays; null where all do. */
function stretchOf(takenAt: number, now: number): string | null {
  const age = now - takenAt
  if (age <= hour) return null
  const at = new Date(takenAt)
  const ofMonth = `${at.getFullYear()}-${at.getMonth()}`
  if (age > month) return ofMonth
  const ofDay = `${ofMonth}-${at.getDate()}`
  return age > day ? ofDay : `${ofDay}-${at.getHours()}`
}

function passedByLimits(
  newestFirst: readonly StoredSnapshot[],
  limits: SnapshotLimits,
): ReadonlySet<StoredSnapshot> {
  const uses = new Map<string, number>()
  for (const { text } of newestFirst) uses.set(text, (uses.get(text) ?? 0) + 1)
  let count = newestFirst.length
  let bytes = [...new Map(newestFirst.map((one) => [one.text, one.bytes])).values()].reduce(
    (sum, each) => sum + each,
    0,
  )
  const oldestFirst = newestFirst
    .slice(1)
    .filter((one) => !isKeptForGood(one))
    .reverse()
  const isAutomatic = ({ reason }: StoredSnapshot) => reason === 'automatic'
  const candidates = [...oldestFirst.filter(isAutomatic), ...oldestFirst.filter((one) => !isAutomatic(one))]
  const passed = new Set<StoredSnapshot>()
  for (const one of candidates) {
    if (count <= limits.versions && bytes <= limits.bytes) break
    passed.add(one)
    count -= 1
    const left = (uses.get(one.text) ?? 1) - 1
    uses.set(one.text, left)
    if (left === 0) bytes -= one.bytes
  }
  return passed
}
