import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backupKindSchema } from '../../../shared/backup/backup'
import { dayName, keptBackups } from '../../../shared/backup/keptBackups'

const day = 86_400_000
const now = new Date(2026, 10, 22, 9, 30).getTime()

const anyBackups = fc.array(
  fc.record({
    // Some of them in the future: the clock was set back.
    madeAt: fc.integer({ min: now - 900 * day, max: now + 40 * day }),
    kind: fc.constantFrom(...backupKindSchema.options),
  }),
  { maxLength: 120 },
)

const runs = { numRuns: 1000 }

it('always keeps the newest', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const newest = Math.max(...backups.map(({ madeAt }) => madeAt))
      const kept = [...keptBackups(backups, now)]
      expect(kept.some(({ madeAt }) => madeAt === newest)).toBe(backups.length > 0)
    }),
    runs,
  )
})

it('keeps what is asked for or made before an upgrade for 30 days', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const kept = keptBackups(backups, now)
      for (const backup of backups)
        if (backup.kind !== 'daily' && backup.madeAt > now - 30 * day) expect(kept.has(backup)).toBe(true)
    }),
    runs,
  )
})

it('keeps one of each of the last seven days that have one, and never more than all slots hold', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const kept = [...keptBackups(backups, now)]
      const days = (some: typeof backups) => [
        ...new Set(
          some.toSorted((a, b) => b.madeAt - a.madeAt).map(({ madeAt }) => dayName(new Date(madeAt))),
        ),
      ]
      expect(days(kept).slice(0, 7)).toEqual(days(backups).slice(0, 7))
      const spared = backups.filter(
        ({ kind, madeAt }) =>
          (kind !== 'daily' && madeAt > now - 30 * day) ||
          dayName(new Date(madeAt)) === dayName(new Date(now)),
      )
      expect(kept.length).toBeLessThanOrEqual(7 + 8 + 12 + spared.length)
    }),
    runs,
  )
})

it('a second look deletes nothing more', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const kept = keptBackups(backups, now)
      expect(keptBackups([...kept], now)).toEqual(kept)
    }),
    runs,
  )
})

it('after three years of daily backups there are seven days, eight weeks and twelve months', () => {
  let backups: { madeAt: number; kind: 'daily' }[] = []
  for (let at = now; at < now + 1100 * day; at += day)
    backups = [...keptBackups([...backups, { madeAt: at, kind: 'daily' as const }], at)]

  const ages = backups
    .map(({ madeAt }) => Math.round((now + 1099 * day - madeAt) / day))
    .sort((a, b) => a - b)
  expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(ages.at(-1)).toBeGreaterThan(300)
  expect(ages.length).toBeLessThanOrEqual(27)
  expect(ages.length).toBeGreaterThanOrEqual(22)
})
