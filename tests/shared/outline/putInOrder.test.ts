import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import type { Block } from '../../../shared/draft/draft'
import { sectionsOf } from '../../../shared/draft/sections'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { hasMisplaced } from '../../../shared/outline/outline'
import { orderMoves, putInOrder } from '../../../shared/outline/putInOrder'
import { charactersOfSection, rankedSections, type OrderInput } from '../../../shared/outline/rankedSections'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading, paragraph } from '../../support/drafts'
import { classifyByName, classifyByPlace, testTemplate } from '../../support/templates'

const runs = { numRuns: 1000 }
const headings = [...testTemplate.slots.slice(1, 6).map((slot) => slot.name), '加强队伍建设', '整改措施']
const slots = ['work', 'plan', 'other', 'unheard-of']
const classify = fc.constantFrom(classifyByName, classifyByPlace)
const input: fc.Arbitrary<OrderInput> = fc
  .tuple(arbitrarySections({ headings, slots }), classify)
  .map(([blocks, given]) => ({ blocks, template: testTemplate, classify: given }))

const ordered = (given: OrderInput): OrderInput => ({
  ...given,
  blocks: applyEdits(given.blocks, putInOrder(given)),
})
const movesIn = (given: OrderInput) => putInOrder(given).filter((edit) => edit.type === 'move')
const ranked = (given: OrderInput) => rankedSections(given).filter((section) => section.rank !== null)
const idsOf = (blocks: readonly Block[]) => blocks.map((block) => block.id)

/** The most that can stay: all subsequences of ranks that do not decrease, by brute force. */
function stays(given: OrderInput): { count: number; characters: number } {
  const groups: { rank: number; characters: number }[] = []
  for (const section of rankedSections(given)) {
    const last = groups.at(-1)
    if (section.rank !== null) groups.push({ rank: section.rank, characters: charactersOfSection(section) })
    else if (last) last.characters += charactersOfSection(section)
  }
  let runsSoFar = [{ rank: -1, count: 0, characters: 0 }]
  for (const { rank, characters } of groups) {
    const longer = runsSoFar
      .filter((run) => run.rank <= rank)
      .map((run) => ({ rank, count: run.count + 1, characters: run.characters + characters }))
    runsSoFar = [...runsSoFar, ...longer]
  }
  return runsSoFar.reduce((best, run) =>
    run.count > best.count || (run.count === best.count && run.characters > best.characters) ? run : best,
  )
}

describe('整理顺序', () => {
  it('leaves nothing out of place', () => {
    fc.assert(
      fc.property(input, (given) => {
        const after = ordered(given)
        expect(hasMisplaced(buildOutline(after))).toBe(false)
        const ranks = ranked(after).map((section) => section.rank ?? 0)
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
      }),
      runs,
    )
  })

  it('does nothing a second time', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(putInOrder(ordered(given))).toEqual([])
      }),
      runs,
    )
  })

  it('loses no block and changes none but for pins', () => {
    fc.assert(
      fc.property(input, (given) => {
        const before = new Map(given.blocks.map((block) => [block.id, block]))
        const after = ordered(given).blocks
        expect(new Set(idsOf(after))).toEqual(new Set(before.keys()))
        expect(after.length).toBe(given.blocks.length)
        for (const block of after) {
          if (block === before.get(block.id)) continue
          expect({ ...block, slot: 'pin' }).toEqual({ ...before.get(block.id), slot: 'pin' })
        }
      }),
      runs,
    )
  })

  it('finds the same slot again for every section that has a rank', () => {
    fc.assert(
      fc.property(input, (given) => {
        const again = new Map(rankedSections(ordered(given)).map((each) => [each.section.heading.id, each]))
        if (movesIn(given).length === 0) return
        for (const { section, rank } of ranked(given)) expect(again.get(section.heading.id)?.rank).toBe(rank)
      }),
      runs,
    )
  })

  it('keeps the order inside a slot, and sections without rank behind the one they follow', () => {
    fc.assert(
      fc.property(input, (given) => {
        const before = rankedSections(given)
        const after = sectionsOf(ordered(given).blocks).sections.map((section) => section.heading.id)
        const place = (index: number) => after.indexOf(before[index]?.section.heading.id ?? '')
        for (const [index, section] of before.entries()) {
          if (section.rank === null) expect(place(index)).toBe(index === 0 ? 0 : place(index - 1) + 1)
          for (const [later, other] of before.entries()) {
            if (later > index && section.rank !== null && other.rank === section.rank) {
              expect(place(later)).toBeGreaterThan(place(index))
            }
          }
        }
      }),
      runs,
    )
  })

  it('leaves recipient, intro, closing, attachments and signature where they stand, and sections whole', () => {
    fc.assert(
      fc.property(input, (given) => {
        const before = sectionsOf(given.blocks)
        const after = sectionsOf(ordered(given).blocks)
        expect(after.before).toEqual(before.before)
        expect(after.after).toEqual(before.after)
        const whole = new Map(before.sections.map((section) => [section.heading.id, idsOf(section.blocks)]))
        for (const section of after.sections) {
          expect(idsOf(section.blocks)).toEqual(whole.get(section.heading.id))
        }
      }),
      runs,
    )
  })

  it('moves as few sections as can be, and among equals the shortest', () => {
    fc.assert(
      fc.property(input, (given) => {
        const best = stays(given)
        const moved = new Set(movesIn(given).flatMap((edit) => edit.blocks))
        const leading = rankedSections(given).findIndex((section) => section.rank !== null)
        const still = rankedSections(given)
          .slice(Math.max(leading, 0))
          .filter(({ section }) => !moved.has(section.heading.id))
        expect(movesIn(given).length).toBe(ranked(given).length - best.count)
        if (leading >= 0) {
          expect(still.reduce((sum, section) => sum + charactersOfSection(section), 0)).toBe(best.characters)
        }
      }),
      runs,
    )
  })

  it('moves exactly what the outline marks as misplaced', () => {
    fc.assert(
      fc.property(input, (given) => {
        const marked = buildOutline(given).filter((row) => row.place === 'misplaced')
        expect(new Set(movesIn(given).map((edit) => edit.blocks[0]))).toEqual(
          new Set(marked.map((row) => row.key)),
        )
      }),
      runs,
    )
  })

  it('as moves of single sections leads to the same order', () => {
    fc.assert(
      fc.property(input, (given) => {
        const list = sectionsOf(given.blocks).sections.map((section) => section.heading.id)
        const { moves, after } = orderMoves(given)
        const wanted = after.map((index) => list[index])
        for (const { from, to } of moves) list.splice(to, 0, ...list.splice(from, 1))
        expect(list).toEqual(wanted)
        expect(sectionsOf(ordered(given).blocks).sections.map((section) => section.heading.id)).toEqual(
          wanted,
        )
      }),
      runs,
    )
  })

  it('takes the slots it is given and pins what would be read differently', () => {
    const blocks = [heading(1, '甲'), heading(1, '乙')]
    const assignments = [
      { slot: 'plan', by: 'wording' },
      { slot: 'basics', by: 'wording' },
    ] as const

    const edits = putInOrder({ blocks, template: testTemplate, assignments, classify: classifyByName })

    expect(edits.map((edit) => edit.type)).toEqual(['move', 'replace', 'replace'])
    expect(applyEdits(blocks, edits)).toEqual([
      heading(1, '乙', { slot: 'basics' }),
      heading(1, '甲', { slot: 'plan' }),
    ])
  })

  it('puts what stands twice side by side, and merges nothing', () => {
    const blocks = [
      heading(1, '存在问题', { id: 'a' }),
      paragraph('p', '第一处问题说得比较长一些。'),
      heading(1, '下步计划'),
      paragraph('q', '下步计划也说得很长很长很长很长。'),
      heading(1, '存在问题', { id: 'b' }),
    ]
    const given = { blocks, template: testTemplate, classify: classifyByName }

    expect(idsOf(ordered(given).blocks)).toEqual(['a', 'p', 'b', '下步计划', 'q'])
    expect(
      buildOutline(ordered(given))
        .filter((row) => row.place === 'twice')
        .map((row) => row.key),
    ).toEqual(['b'])
    expect(hasMisplaced(buildOutline(given))).toBe(true)
    expect(hasMisplaced(buildOutline(ordered(given)))).toBe(false)
  })

  it('puts 2,000 sections in reverse in order with the fewest moves', () => {
    const names = testTemplate.slots.slice(1, 6).map((slot) => slot.name)
    const blocks = Array.from({ length: 2000 }, (_, index) => [
      heading(1, names[4 - Math.floor(index / 400)] ?? '', { id: `h${index}` }),
      paragraph(`p${index}`, '全年办结来信。'),
    ]).flat()
    const given = { blocks, template: testTemplate, classify: classifyByName }
    const edits = putInOrder(given)

    expect(edits.filter((edit) => edit.type === 'move').length).toBe(1600)
    expect(hasMisplaced(buildOutline({ ...given, blocks: applyEdits(blocks, edits) }))).toBe(false)
  })
})
