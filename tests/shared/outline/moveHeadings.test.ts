import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import type { Block, Enforcement } from '../../../shared/draft/draft'
import { sectionsOf } from '../../../shared/draft/sections'
import type { Arranged } from '../../../shared/outline/arranging'
import { changeLevels } from '../../../shared/outline/changeLevel'
import { moveHeadings } from '../../../shared/outline/moveHeadings'
import { rankedSections } from '../../../shared/outline/rankedSections'
import { blocksUnder } from '../../../shared/outline/removeHeadings'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading, paragraph } from '../../support/drafts'
import { classifyByName, testTemplate } from '../../support/templates'

const runs = { numRuns: 1000 }
const names = [...testTemplate.slots.slice(1, 6).map((slot) => slot.name), '加强队伍建设']
const arbitrary = arbitrarySections({ headings: names, slots: ['work', 'other'] })

const input = (blocks: readonly Block[], enforcement: Enforcement = 'strict') => ({
  blocks,
  template: testTemplate,
  classify: classifyByName,
  enforcement,
})
function done(blocks: readonly Block[], arranged: Arranged): Block[] {
  if ('refusal' in arranged) throw new Error(`refused: ${arranged.refusal.reason}`)
  return applyEdits(blocks, arranged.edits)
}
const reasonOf = (arranged: Arranged) => ('refusal' in arranged ? arranged.refusal.reason : null)
const ids = (blocks: readonly Block[]) => blocks.map((block) => block.id).join(' ')
const levelOf = (blocks: readonly Block[], id: string) => {
  const found = blocks.find((block) => block.id === id)
  return found?.type === 'heading' ? found.level : undefined
}

/** Pairs of sections that stand the wrong way round, as ids. */
function inversions(blocks: readonly Block[]): string[] {
  const sections = rankedSections(input(blocks))
  return sections.flatMap((one, index) =>
    sections
      .slice(index + 1)
      .filter((other) => one.rank !== null && other.rank !== null && one.rank > other.rank)
      .map((other) => `${one.section.heading.id} ${other.section.heading.id}`),
  )
}

describe('sections moved together', () => {
  it('keep their order, leave the others in theirs, and lose nothing', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        (blocks, picks, place) => {
          const all = sectionsOf(blocks).sections.map((section) => section.heading.id)
          if (all.length === 0) return
          const moved = new Set(picks.map((pick) => all[pick % all.length] ?? ''))
          const before = [...all, null][place % (all.length + 1)] ?? null
          const after = done(blocks, moveHeadings(input(blocks, 'off'), [...moved], { parent: null, before }))
          const order = sectionsOf(after).sections.map((section) => section.heading.id)
          expect(order.filter((id) => moved.has(id))).toEqual(all.filter((id) => moved.has(id)))
          expect(order.filter((id) => !moved.has(id))).toEqual(all.filter((id) => !moved.has(id)))
          expect(new Set(after)).toEqual(new Set(blocks))
          const first = order.findIndex((id) => moved.has(id))
          expect(order.slice(first, first + moved.size).every((id) => moved.has(id))).toBe(true)
        },
      ),
      runs,
    )
  })

  it('are refused by strict order exactly where a further pair would be turned round', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (blocks, picks, place) => {
          const all = sectionsOf(blocks).sections.map((section) => section.heading.id)
          if (all.length === 0) return
          const moved = picks.map((pick) => all[pick % all.length] ?? '')
          const target = { parent: null, before: [...all, null][place % (all.length + 1)] ?? null }
          const known = new Set(inversions(blocks))
          const after = done(blocks, moveHeadings(input(blocks, 'off'), moved, target))
          const turns = inversions(after).some((pair) => !known.has(pair))
          expect(reasonOf(moveHeadings(input(blocks), moved, target)) === 'order').toBe(turns)
          expect(reasonOf(moveHeadings(input(blocks, 'guide'), moved, target))).toBeNull()
        },
      ),
      runs,
    )
  })

  it('go up and down past one neighbour', () => {
    const blocks = ['主要工作', '加强队伍建设', '主要成效', '下步计划'].map((name) => heading(1, name))
    const off = input(blocks, 'off')

    expect(ids(done(blocks, moveHeadings(off, ['加强队伍建设', '主要成效'], 'up')))).toBe(
      '加强队伍建设 主要成效 主要工作 下步计划',
    )
    expect(ids(done(blocks, moveHeadings(off, ['主要工作', '加强队伍建设'], 'down')))).toBe(
      '主要成效 主要工作 加强队伍建设 下步计划',
    )
    expect(reasonOf(moveHeadings(off, ['主要工作', '加强队伍建设'], 'up'))).toBe('edge')
    expect(moveHeadings(input(blocks), ['主要工作', '主要成效'], 'down')).toMatchObject({
      refusal: { reason: 'order', count: 2, section: { text: '一、主要工作' } },
    })
  })
})

describe('subsections moved together', () => {
  const blocks = [
    heading(1, '主要工作'),
    heading(2, '甲'),
    paragraph('p'),
    heading(3, '甲一'),
    heading(2, '乙'),
    heading(1, '存在问题'),
    paragraph('q'),
    heading(1, '下步计划'),
    heading(3, '丙'),
    { id: 'sign', type: 'signature', units: [], date: '', seal: false } as Block,
  ]
  const move = (moved: string[], parent: string | null, before: string | null = null) =>
    moveHeadings(input(blocks), moved, { parent, before })

  it('go to another section with all below them', () => {
    expect(ids(done(blocks, move(['甲', '乙'], '存在问题')))).toBe(
      '主要工作 存在问题 q 甲 p 甲一 乙 下步计划 丙 sign',
    )
  })

  it('take the level of those they come to stand beside', () => {
    const after = done(blocks, move(['甲'], '下步计划', '丙'))

    expect(ids(after)).toBe('主要工作 乙 存在问题 q 下步计划 甲 p 甲一 丙 sign')
    expect([levelOf(after, '甲'), levelOf(after, '甲一')]).toEqual([3, 4])
    expect(levelOf(done(blocks, move(['丙'], '主要工作')), '丙')).toBe(2)
  })

  it('change place within their section', () => {
    expect(ids(done(blocks, move(['乙'], '主要工作', '甲')))).toContain('主要工作 乙 甲 p 甲一 存在问题')
    expect(move(['甲'], '主要工作', '乙')).toEqual({ edits: [] })
  })

  it('are refused where they cannot stand', () => {
    expect(reasonOf(move(['甲'], '甲一'))).toBe('inItself')
    expect(reasonOf(move(['甲'], null))).toBe('insideSection')
    expect(reasonOf(move(['存在问题'], '主要工作'))).toBe('amongSections')
    expect(reasonOf(move(['存在问题', '甲'], null))).toBe('mixed')
    expect(reasonOf(moveHeadings(input(blocks), ['甲', '丙'], 'up'))).toBe('mixed')
  })

  it('lose no block, whatever is chosen and wherever it goes', () => {
    fc.assert(
      fc.property(arbitrary, fc.array(fc.nat(), { maxLength: 4 }), fc.nat(), (given, picks, place) => {
        const all = given.flatMap((block) => (block.type === 'heading' ? [block.id] : []))
        if (all.length === 0) return
        const moved = picks.map((pick) => all[pick % all.length] ?? '')
        const parent = all[place % all.length] ?? ''
        const arranged = moveHeadings(input(given, 'off'), moved, { parent, before: null })
        if ('refusal' in arranged) return
        const after = applyEdits(given, arranged.edits)
        expect(after.map((block) => block.id).toSorted()).toEqual(given.map((block) => block.id).toSorted())
        const under = new Set(blocksUnder(after, [parent]))
        const tops = after.filter((block) => moved.includes(block.id))
        expect(tops.every((block) => under.has(block))).toBe(true)
      }),
      runs,
    )
  })
})

describe('several headings promoted and demoted', () => {
  it('change as one, and back', () => {
    const blocks = [
      heading(1, '主要工作'),
      heading(2, '甲'),
      heading(2, '乙'),
      heading(3, '乙一'),
      heading(1, '下步计划'),
    ]
    const up = done(blocks, changeLevels(input(blocks), ['甲', '乙', '乙一'], 'promote'))

    expect(up.map((block) => levelOf([block], block.id))).toEqual([1, 1, 1, 2, 1])
    expect(done(up, changeLevels(input(up), ['甲', '乙'], 'demote'))).toEqual(blocks)
  })

  it('are refused together where one is', () => {
    const blocks = [heading(1, '主要工作'), heading(2, '甲'), heading(1, '下步计划')]

    expect(changeLevels(input(blocks), ['主要工作', '甲'], 'demote')).toMatchObject({
      refusal: { reason: 'edge' },
    })
    expect(
      changeLevels(
        input([heading(1, '存在问题'), heading(2, '基本情况'), heading(2, '乙')]),
        ['基本情况', '乙'],
        'promote',
      ),
    ).toMatchObject({
      refusal: { reason: 'order', count: 2 },
    })
  })
})
