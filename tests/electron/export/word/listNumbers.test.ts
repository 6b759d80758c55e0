import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headingLists } from '../../../../electron/export/word/listNumbers'
import type { Block } from '../../../../shared/draft/draft'
import { countHeadings } from '../../../../shared/numbering/numbering'
import { draftOf, heading, type Piece } from '../drafts'

const blocksOf = (pieces: readonly Piece[]): Block[] => [...draftOf(pieces).blocks]
const attachment: Piece = { type: 'attachment', title: [{ text: '附表' }] }

it('counts a draft in good order in a single list', () => {
  const blocks = blocksOf([1, 2, 3, 3, 2, 1, 2, 4].map((level) => heading(level as 1, '甲')))

  expect(headingLists(blocks).starts).toEqual([[1, 1, 1, 1]])
})

it('counts 一、 → 1. in a single list too', () => {
  const blocks = blocksOf([1, 3, 3, 1, 3].map((level) => heading(level as 1, '甲')))

  expect(headingLists(blocks).starts).toHaveLength(1)
})

it('begins a list of its own in an attachment, and where programs disagree', () => {
  const { places, starts } = headingLists(
    blocksOf([heading(1, '甲'), heading(3, '乙'), heading(2, '丙'), attachment, heading(1, '丁')]),
  )

  expect([...places.values()].map(({ list }) => list)).toEqual([0, 0, 1, 2])
  expect(starts[1]).toEqual([2, 1, 1, 1])
})

const level = fc.constantFrom(1, 2, 3, 4)

/** Both ways programs count a level that was skipped: as used, or as not. */
it.each([0, 1])(
  'shows the draft’s own numbers, whether a skipped level counts as used or not (%i)',
  (skipped) => {
    fc.assert(
      fc.property(fc.array(fc.option(level, { freq: 12 }), { maxLength: 40 }), (drawn) => {
        const blocks = blocksOf(drawn.map((one) => (one ? heading(one as 1, '甲') : attachment)))
        const { places, starts } = headingLists(blocks)
        const counters = starts.map((first) => ({ first, last: [] as (number | undefined)[] }))
        for (const { id, count } of countHeadings(blocks)) {
          const place = places.get(id)
          const list = counters[place?.list ?? -1]
          if (!place || !list) throw new Error(id)
          const start = (index: number) => (list.first[index] ?? 1) - 1
          for (let higher = 0; higher < place.level; higher += 1)
            list.last[higher] ??= skipped === 0 ? undefined : start(higher) + 1
          list.last[place.level] = (list.last[place.level] ?? start(place.level)) + 1
          list.last.length = place.level + 1
          expect(list.last[place.level]).toBe(count)
        }
      }),
      { numRuns: 1000 },
    )
  },
)
