import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import type { Block } from '../../../shared/draft/draft'
import { sectionsOf } from '../../../shared/draft/sections'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { hasMisplaced } from '../../../shared/outline/outline'
import { allowedMoves, moveSections } from '../../../shared/outline/moveSections'
import { orderMoves, putInOrder } from '../../../shared/outline/putInOrder'
import { rankedSections, type OrderInput } from '../../../shared/outline/rankedSections'
import { headinglessSlots, type Template } from '../../../shared/template/template'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading, paragraph } from '../../support/drafts'
import { builtInTemplate, builtInTemplates } from '../template/builtInTemplates'
import { freelyWorded } from '../template/freelyWorded'

const runs = { numRuns: 1000 }
const annual = builtInTemplate('annual')
const shared = [
  '整改措施',
  '主要做法',
  '任务指标完成情况',
  '工作概况',
  '存在问题',
  '工作思路',
  '加强组织领导',
  '指导思想',
]

/** A draft in a built-in template, its headings worded as people do, several of them open to two readings. */
const input: fc.Arbitrary<OrderInput> = fc.constantFrom(...builtInTemplates()).chain((template) =>
  arbitrarySections({
    headings: [...shared, ...(freelyWorded[template.id] ?? []).map(([text]) => text)],
    slots: ['work', 'plan', 'other', 'unheard-of'],
  }).map((blocks) => ({ blocks, template })),
)

const ordered = (given: OrderInput): OrderInput => ({
  ...given,
  blocks: applyEdits(given.blocks, putInOrder(given)),
})
const misplaced = (given: OrderInput) => buildOutline(given).filter((row) => row.place === 'misplaced').length
const idsOf = (blocks: readonly Block[]) => blocks.map((block) => block.id)

describe('with headings as people word them, 整理顺序', () => {
  it('leaves nothing out of place, and nothing to do a second time', () => {
    fc.assert(
      fc.property(input, (given) => {
        const after = ordered(given)
        expect(hasMisplaced(buildOutline(after))).toBe(false)
        expect(putInOrder(after)).toEqual([])
      }),
      runs,
    )
  })

  it('loses no block, keeps every section whole and what closes the draft where it stands', () => {
    fc.assert(
      fc.property(input, (given) => {
        const before = sectionsOf(given.blocks)
        const after = sectionsOf(ordered(given).blocks)
        const whole = new Map(before.sections.map(({ heading, blocks }) => [heading.id, idsOf(blocks)]))
        expect(after.sections.length).toBe(before.sections.length)
        for (const section of after.sections)
          expect(idsOf(section.blocks)).toEqual(whole.get(section.heading.id))
        expect([after.before, after.after]).toEqual([before.before, before.after])
      }),
      runs,
    )
  })

  it('finds the same slots again for all that had a rank', () => {
    fc.assert(
      fc.property(input, (given) => {
        const edits = putInOrder(given)
        if (edits.length === 0) return
        const again = new Map(
          rankedSections(ordered(given)).map((each) => [each.section.heading.id, each.rank]),
        )
        for (const { section, rank } of rankedSections(given)) {
          if (rank !== null) expect(again.get(section.heading.id)).toBe(rank)
        }
      }),
      runs,
    )
  })
})

describe('with headings as people word them, a move that is allowed', () => {
  it('puts no further section out of place', () => {
    fc.assert(
      fc.property(input, fc.nat(), fc.nat(), (given, pick, place) => {
        const ids = sectionsOf(given.blocks).sections.map((section) => section.heading.id)
        const moved = ids[pick % Math.max(ids.length, 1)]
        if (moved === undefined) return
        const allowed = allowedMoves(given, moved)
        const before = allowed[place % Math.max(allowed.length, 1)]
        if (before === undefined) return
        const arranged = moveSections({ ...given, enforcement: 'strict' }, [moved], { before })
        if ('refusal' in arranged) throw new Error('an allowed move was refused')
        const after = { ...given, blocks: applyEdits(given.blocks, arranged.edits) }
        expect(misplaced(after)).toBeLessThanOrEqual(misplaced(given))
      }),
      runs,
    )
  })
})

describe('bad input', () => {
  const named = annual.slots
    .filter(({ id }) => !headinglessSlots.has(id))
    .map((slot) => slot.heading ?? slot.name)
  const sections = (texts: readonly string[]): Block[] =>
    texts.flatMap((text, index) => [
      heading(1, text, { id: `h${index}` }),
      paragraph(`p${index}`, '全年办结来信。'),
    ])
  const given = (texts: readonly string[], template: Template = annual): OrderInput => ({
    blocks: sections(texts),
    template,
  })

  it('without headings has nothing to move, and shows all that is missing', () => {
    const bare: OrderInput = { blocks: [paragraph('p', '全年办结来信。')], template: annual }

    expect(putInOrder(bare)).toEqual([])
    expect(orderMoves(bare)).toEqual({ moves: [], after: [] })
    expect(buildOutline(bare).filter((row) => row.kind === 'missing').length).toBe(annual.slots.length - 1)
  })

  it.each(builtInTemplates())(
    'with all sections of $name in reverse is put in order, one section staying',
    (template) => {
      const texts = template.slots.filter(({ id }) => !headinglessSlots.has(id)).map((slot) => slot.name)
      const assignments = template.slots
        .filter(({ id }) => !headinglessSlots.has(id))
        .map(({ id }) => ({ slot: id, by: 'wording' as const }))
        .toReversed()
      const reversed = { ...given(texts.toReversed(), template), assignments }

      expect(orderMoves(reversed).moves.length).toBe(texts.length - 1)
      const after = applyEdits(reversed.blocks, putInOrder(reversed))
      expect(after.flatMap((block) => (block.type === 'heading' ? block.lead[0]?.text : []))).toEqual(texts)
    },
  )

  it('with one slot 40 times marks 39 of them, puts all side by side and merges nothing', () => {
    const texts = Array.from({ length: 40 }, () => ['存在问题', '下步计划'])
      .flat()
      .slice(0, 79)
    const rows = buildOutline(given(texts))
    const after = ordered(given(texts))

    expect(rows.filter((row) => row.slot === 'problems' && row.kind === 'section').length).toBe(40)
    expect(hasMisplaced(rows)).toBe(true)
    expect(after.blocks.length).toBe(2 * texts.length)
    const slots = rankedSections(after).map(({ assignment }) => assignment.slot)
    expect(slots).toEqual([
      ...Array.from({ length: 40 }, () => 'problems'),
      ...Array.from({ length: 39 }, () => 'plan'),
    ])
    expect(buildOutline(after).filter((row) => row.place === 'twice').length).toBe(39 + 38)
  })

  it('with 2,000 headings is read and put in order without a wait', () => {
    const texts = Array.from({ length: 2000 }, (_, index) =>
      index % 5 === 0 ? `加强第${index}项工作` : `第${index}项${named[index % named.length] ?? ''}`,
    )
    const start = performance.now()
    const after = ordered(given(texts))
    const took = performance.now() - start

    expect(hasMisplaced(buildOutline(after))).toBe(false)
    expect(after.blocks.length).toBe(4000)
    expect(took).toBeLessThan(3000)
  })
})
