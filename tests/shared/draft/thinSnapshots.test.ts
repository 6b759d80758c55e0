import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeptForGood, snapshotReasons } from '../../../shared/draft/snapshot'
import { snapshotLimits, thinSnapshots, type StoredSnapshot } from '../../../shared/draft/thinSnapshots'

const now = new Date(2026, 10, 22, 12, 30).getTime()
const hour = 3_600_000
const day = 24 * hour
const unlimited = { versions: Infinity, bytes: Infinity }

const version = fc.record(
  {
    age: fc.oneof(
      fc.integer({ min: -hour, max: 3 * hour }),
      fc.integer({ min: 0, max: 3 * day }),
      fc.integer({ min: 0, max: 400 * day }),
    ),
    reason: fc.oneof(fc.constant('automatic' as const), fc.constantFrom(...snapshotReasons)),
    name: fc.constantFrom('送审稿', '二稿'),
    pinned: fc.constant(true as const),
    text: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  },
  { requiredKeys: ['age', 'reason', 'text'] },
)
const versions = fc.uniqueArray(version, { selector: ({ age }) => age, maxLength: 60 }).map((list) =>
  list.map(({ age, ...rest }): StoredSnapshot => ({
    id: `v${String(age)}`,
    takenAt: now - age,
    characters: 10,
    bytes: rest.text.charCodeAt(0),
    ...rest,
  })),
)
const limits = fc.record({
  versions: fc.integer({ min: 0, max: 30 }),
  bytes: fc.integer({ min: 0, max: 600 }),
})
const runs = { numRuns: 1000 }

function left(list: readonly StoredSnapshot[], at = now, within = unlimited) {
  const passed = new Set(thinSnapshots(list, at, within))
  return list.filter(({ id }) => !passed.has(id))
}

function automatic(age: number, more: Partial<StoredSnapshot> = {}): StoredSnapshot {
  return {
    id: `v${String(age)}`,
    takenAt: now - age,
    reason: 'automatic',
    characters: 10,
    text: `t${String(age)}`,
    bytes: 100,
    ...more,
  }
}
const agesLeft = (ages: readonly number[]) =>
  left(ages.map((age) => automatic(age))).map(({ takenAt }) => now - takenAt)

describe('thinning automatic versions', () => {
  it('keeps all of the last hour', () => {
    const ages = [0, 5, 10, 30, 59].map((minutes) => minutes * 60_000)

    expect(agesLeft(ages)).toEqual(ages)
  })

  it('keeps the newest of each clock hour for a day, of each day for a month, of each month beyond', () => {
    const at = (month: number, date: number, hours: number, minutes: number) =>
      now - new Date(2026, month - 1, date, hours, minutes).getTime()

    expect(agesLeft([0, at(11, 22, 9, 50), at(11, 22, 9, 10), at(11, 22, 8, 40)])).toEqual([
      0,
      at(11, 22, 9, 50),
      at(11, 22, 8, 40),
    ])
    expect(agesLeft([0, at(11, 20, 17, 0), at(11, 20, 9, 0), at(11, 19, 9, 0)])).toEqual([
      0,
      at(11, 20, 17, 0),
      at(11, 19, 9, 0),
    ])
    expect(agesLeft([0, at(9, 28, 9, 0), at(9, 2, 9, 0), at(8, 30, 9, 0)])).toEqual([
      0,
      at(9, 28, 9, 0),
      at(8, 30, 9, 0),
    ])
  })

  it('drops the oldest automatic ones over the limit, then those kept before a restore, never one asked for', () => {
    const list = [
      automatic(0),
      automatic(60_000),
      automatic(2 * 60_000),
      automatic(10 * day, { reason: 'restored' }),
      automatic(20 * day, { reason: 'exported' }),
      automatic(21 * day, { name: '送审稿' }),
      automatic(22 * day, { pinned: true }),
    ]

    expect(thinSnapshots(list, now, { versions: 6, bytes: Infinity })).toEqual([`v${String(2 * 60_000)}`])
    expect(left(list, now, { versions: 0, bytes: 0 }).map(({ reason }) => reason)).toEqual([
      'automatic',
      'exported',
      'automatic',
      'automatic',
    ])
  })

  it('counts a text that several versions share once', () => {
    const list = [automatic(0, { text: 'a' }), automatic(60_000, { text: 'a' })]

    expect(thinSnapshots(list, now, { versions: 9, bytes: 100 })).toEqual([])
  })

  it('has room for 500 versions and 50 MB', () => {
    expect(snapshotLimits).toEqual({ versions: 500, bytes: 50_000_000 })
  })
})

describe('whatever the versions', () => {
  it('the newest stays, and every one that was asked for, named or pinned', () => {
    fc.assert(
      fc.property(versions, limits, (list, within) => {
        const stays = new Set(left(list, now, within))
        const newest = list.toSorted((a, b) => b.takenAt - a.takenAt)[0]
        if (newest) expect(stays.has(newest)).toBe(true)
        for (const one of list.filter(isKeptForGood)) expect(stays.has(one)).toBe(true)
      }),
      runs,
    )
  })

  it('thinning what was thinned changes nothing', () => {
    fc.assert(
      fc.property(versions, limits, (list, within) => {
        expect(thinSnapshots(left(list, now, within), now, within)).toEqual([])
      }),
      runs,
    )
  })

  it('the limits are kept, or nothing is left that could go', () => {
    fc.assert(
      fc.property(versions, limits, (list, within) => {
        const stays = left(list, now, within)
        const bytes = [...new Map(stays.map((one) => [one.text, one.bytes])).values()].reduce(
          (a, b) => a + b,
          0,
        )
        const newest = stays.toSorted((a, b) => b.takenAt - a.takenAt)[0]
        const couldGo = stays.filter((one) => one !== newest && !isKeptForGood(one))
        expect((stays.length <= within.versions && bytes <= within.bytes) || couldGo.length === 0).toBe(true)
      }),
      runs,
    )
  })

  it('at most one automatic version is left of each hour of the day before, and of each day before that', () => {
    fc.assert(
      fc.property(versions, (list) => {
        const old = left(list).filter((one) => one.reason === 'automatic' && !isKeptForGood(one))
        const within = (from: number, to: number) =>
          old.filter(({ takenAt }) => now - takenAt > from && now - takenAt <= to)
        const stretches = (some: readonly StoredSnapshot[], name: (at: Date) => string) =>
          some.map(({ takenAt }) => name(new Date(takenAt)))
        const hours = stretches(within(hour, day), (at) => `${at.toDateString()} ${String(at.getHours())}`)
        const days = stretches(within(day, 30 * day), (at) => at.toDateString())
        const months = stretches(
          within(30 * day, Infinity),
          (at) => `${String(at.getFullYear())} ${String(at.getMonth())}`,
        )
        for (const names of [hours, days, months]) expect(new Set(names).size).toBe(names.length)
      }),
      runs,
    )
  })

  it('thinning now and later leaves what thinning only later does', () => {
    fc.assert(
      fc.property(versions, fc.integer({ min: 0, max: 400 * day }), (list, later) => {
        expect(left(left(list), now + later)).toEqual(left(list, now + later))
      }),
      runs,
    )
  })
})
