import type { BackupKind } from './backup'

type Dated = { readonly madeAt: number; readonly kind: BackupKind }

/** What is asked for or made before an upgrade stays this long, in milliseconds. */
const askedStays = 30 * 86_400_000

/**
 * The backups to keep: the newest of each of the last 7 days, 8 weeks and 12 months that have one, all of today, those
 * asked for or made before an upgrade for 30 days, and the newest of all. Days without a backup do not count, so a machine that stood
 * still, or a clock that jumped, costs none.
 */
export function keptBackups<Backup extends Dated>(
  backups: readonly Backup[],
  now: number,
): ReadonlySet<Backup> {
  const newestFirst = [...backups].sort((a, b) => b.madeAt - a.madeAt)
  const asked = newestFirst.filter(({ kind, madeAt }) => kind !== 'daily' && madeAt > now - askedStays)
  const today = dayName(new Date(now))
  return new Set([
    ...newestFirst.slice(0, 1),
    ...newestFirst.filter(({ madeAt }) => dayName(new Date(madeAt)) === today),
    ...newestOfEach(newestFirst, dayName, 7),
    ...newestOfEach(newestFirst, weekName, 8),
    ...newestOfEach(newestFirst, monthName, 12),
    ...asked,
  ])
}

function newestOfEach<Backup extends Dated>(
  newestFirst: readonly Backup[],
  nameOf: (moment: Date) => string,
  most: number,
): Backup[] {
  const newest = new Map<string, Backup>()
  for (const backup of newestFirst) {
    const name = nameOf(new Date(backup.madeAt))
    if (!newest.has(name)) newest.set(name, backup)
  }
  return [...newest.values()].slice(0, most)
}

function monthName(moment: Date): string {
  return `${moment.getFullYear()}-${moment.getMonth()}`
}

/** Names the local day. */
export function dayName(moment: Date): string {
  return `${monthName(moment)}-${moment.getDate()}`
}

/** Names a week by its Monday. */
function weekName(moment: Date): string {
  const sinceMonday = (moment.getDay() + 6) % 7
  return dayName(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - sinceMonday))
}
