import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import type { Block, Enforcement } from '../../../shared/draft/draft'
import { sectionsOf } from '../../../shared/draft/sections'
import { addSection } from '../../../shared/outline/addSection'
import type { Arranged } from '../../../shared/outline/arranging'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { demote, promote } from '../../../shared/outline/changeLevel'
import { judge } from '../../../shared/outline/judge'
import { keepAsIs } from '../../../shared/outline/keepAsIs'
import { allowedMoves, moveSections } from '../../../shared/outline/moveSections'
import { moveSubsections } from '../../../shared/outline/moveSubsections'
import { rankedSections } from '../../../shared/outline/rankedSections'
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
const refused = (arranged: Arranged) => ('refusal' in arranged ? arranged.refusal : null)
const texts = (blocks: readonly Block[]) => blocks.map((block) => block.id).join(' ')
const levels = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.type === 'heading' ? block.level : '')).join(' ')

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

describe('the moves a section is allowed', () => {
  it('are all those that turn no further pair round, also in a broken order', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (blocks, pick) => {
        const ids = sectionsOf(blocks).sections.map((section) => section.heading.id)
        const moved = ids[pick % Math.max(ids.length, 1)]
        if (moved === undefined) return
        const before = new Set(inversions(blocks))
        const places = [...ids, null].filter(
          (_id, gap) => gap !== ids.indexOf(moved) && gap !== ids.indexOf(moved) + 1,
        )
        const harmless = places.filter((place) => {
          const after = done(blocks, moveSections(input(blocks, 'off'), [moved], { before: place }))
          return inversions(after).every((pair) => before.has(pair))
        })
        expect(allowedMoves(input(blocks), moved)).toEqual(harmless)
        for (const place of places) {
          const isRefused = refused(moveSections(input(blocks), [moved], { before: place })) !== null
          expect(isRefused).toBe(!harmless.includes(place))
        }
      }),
      runs,
    )
  })

  it('are none in a draft of one section', () => {
    expect(allowedMoves(input([heading(1, '基本情况')]), '基本情况')).toEqual([])
  })
})

describe('moving a section', () => {
  const blocks = [
    paragraph('intro'),
    heading(1, '基本情况'),
    paragraph('p'),
    heading(1, '主要工作'),
    heading(2, '其一'),
    heading(1, '其他', { slot: 'other' }),
    heading(1, '下步计划'),
    { id: 'sign', type: 'signature', units: [], date: '', seal: false } as Block,
  ]

  it('takes all of it past its neighbour', () => {
    const after = done(blocks, moveSections(input(blocks), ['主要工作'], 'down'))

    expect(texts(after)).toBe('intro 基本情况 p 其他 主要工作 其一 下步计划 sign')
  })

  it('to the end stops before what closes the draft', () => {
    const after = done(blocks, moveSections(input(blocks), ['其他'], { before: null }))

    expect(texts(after)).toBe('intro 基本情况 p 主要工作 其一 下步计划 其他 sign')
  })

  it('out of order is refused in strict mode, with the reason', () => {
    const { reason, section, between } = refused(moveSections(input(blocks), ['主要工作'], 'up')) ?? {}

    expect(reason).toBe('order')
    expect(section).toEqual({ key: '主要工作', text: '二、主要工作' })
    expect(between).toEqual({
      after: { key: '基本情况', text: '一、基本情况' },
      before: { key: '下步计划', text: '四、下步计划' },
    })
  })

  it('out of order is done in guide mode, and marked', () => {
    const after = done(blocks, moveSections(input(blocks, 'guide'), ['主要工作'], 'up'))

    expect(texts(after)).toBe('intro 主要工作 其一 基本情况 p 其他 下步计划 sign')
    expect(buildOutline(input(after)).some((row) => row.place === 'misplaced')).toBe(true)
  })

  it('says so where nothing is beyond, and does nothing where it stands already', () => {
    expect(refused(moveSections(input(blocks), ['基本情况'], 'up'))?.reason).toBe('edge')
    expect(refused(moveSections(input(blocks), ['下步计划'], 'down'))?.reason).toBe('edge')
    expect(moveSections(input(blocks), ['主要工作'], { before: '其他' })).toEqual({ edits: [] })
  })
})

describe('moving a subsection', () => {
  const blocks = [
    heading(1, '主要工作'),
    paragraph('p'),
    heading(2, '甲'),
    heading(3, '甲一'),
    heading(2, '乙'),
    paragraph('q'),
    heading(1, '下步计划'),
    heading(2, '丙'),
  ]

  it('takes what is below it past its neighbour', () => {
    const down = done(blocks, moveSubsections(blocks, ['甲'], 'down'))

    expect(texts(down)).toBe('主要工作 p 乙 q 甲 甲一 下步计划 丙')
    expect(texts(done(down, moveSubsections(down, ['甲'], 'up')))).toBe(texts(blocks))
  })

  it('stays inside its section', () => {
    expect(refused(moveSubsections(blocks, ['甲'], 'up'))?.reason).toBe('edge')
    expect(refused(moveSubsections(blocks, ['乙'], 'down'))?.reason).toBe('edge')
    expect(refused(moveSubsections(blocks, ['丙'], 'up'))?.reason).toBe('edge')
    expect(refused(moveSubsections(blocks, ['甲一'], 'down'))?.reason).toBe('edge')
  })

  it('stops before what closes the draft', () => {
    const closing: Block = { id: 'close', type: 'paragraph', spans: [], role: 'closing' }
    const closed = [...blocks, heading(2, '丁'), closing]

    expect(texts(done(closed, moveSubsections(closed, ['丙'], 'down'))).endsWith('丁 丙 close')).toBe(true)
  })
})

describe('promoting and demoting', () => {
  it('take all below along', () => {
    const blocks = [heading(1, '甲'), heading(2, '乙'), heading(3, '丙'), heading(4, '丁')]

    expect(levels(done(blocks, promote(input(blocks), '丙')))).toBe('1 2 2 3')
    expect(levels(done(blocks, promote(input(blocks), '乙')))).toBe('1 1 2 3')
  })

  it('go by structure where levels are skipped', () => {
    const blocks = [heading(1, '甲'), heading(3, '乙'), heading(1, '丙'), heading(3, '丁')]

    expect(levels(done(blocks, promote(input(blocks), '乙')))).toBe('1 1 1 3')
    expect(levels(done(blocks, demote(input(blocks), '丙')))).toBe('1 3 3 4')
  })

  it('are refused where no level is left', () => {
    const blocks = [heading(1, '甲'), heading(1, '乙'), heading(2, '丙'), heading(3, '丁'), heading(4, '戊')]

    expect(refused(demote(input(blocks), '乙'))?.reason).toBe('depth')
    expect(refused(demote(input(blocks), '甲'))?.reason).toBe('edge')
    expect(refused(demote(input(blocks), '丙'))?.reason).toBe('edge')
    expect(refused(promote(input(blocks), '甲'))?.reason).toBe('edge')
  })

  it('are refused in strict mode where the new section would break the order', () => {
    const blocks = [heading(1, '存在问题'), heading(2, '基本情况'), heading(1, '下步计划')]

    expect(refused(promote(input(blocks), '基本情况'))).toMatchObject({
      reason: 'order',
      between: { after: null, before: { text: '一、存在问题' } },
    })
    expect(levels(done(blocks, promote(input(blocks, 'guide'), '基本情况')))).toBe('1 1 1')
  })

  it('promote what was demoted back to where it was', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (blocks, pick) => {
        const headings = blocks.filter((block) => block.type === 'heading')
        const id = headings[pick % Math.max(headings.length, 1)]?.id
        if (id === undefined) return
        const down = demote(input(blocks, 'off'), id)
        if ('refusal' in down) return
        const after = applyEdits(blocks, down.edits)
        const level = (given: readonly Block[]) => given.find((block) => block.id === id) as { level: number }
        expect(level(after).level).toBeGreaterThan(level(blocks).level)
        expect(level(done(after, promote(input(after, 'off'), id))).level).toBe(level(blocks).level)
      }),
      runs,
    )
  })
})

describe('adding what is missing', () => {
  const today = { year: 2031, month: 12, day: 1 }
  const add = (blocks: readonly Block[], slot: string) => {
    let count = blocks.length
    const makeId = () => `new${(count += 1)}`
    return applyEdits(
      blocks,
      addSection(
        { ...input(blocks), makeId, today, profile: { signatory: '某局', recipient: '局党组' } },
        slot,
      ),
    )
  }
  const blocks = [heading(1, '基本情况'), heading(1, '加强队伍建设'), heading(1, '下步计划')]

  it('puts a section at its place with an empty paragraph', () => {
    const after = add(blocks, 'problems')

    expect(texts(after)).toBe('基本情况 加强队伍建设 new4 new5 下步计划')
    expect(after[2]).toEqual(heading(1, '存在问题', { id: 'new4' }))
  })

  it('pins the slot where its heading would be read as another', () => {
    const [basics, ...rest] = testTemplate.slots.slice(1)
    const template = { ...testTemplate, slots: basics ? [{ ...basics, heading: '概况' }, ...rest] : [] }
    const edits = addSection({ blocks: [], template, today, classify: classifyByName }, 'basics')

    expect(edits[0]).toMatchObject({ blocks: [{ lead: [{ text: '概况' }], slot: 'basics' }, {}] })
  })

  it('puts the parts without heading where they belong, once', () => {
    let after: Block[] = blocks
    for (const part of ['signature', 'attachments', 'closing', 'intro', 'recipient'])
      after = add(add(after, part), part)

    expect(after.map((block) => block.type)).toEqual([
      'recipient',
      'paragraph',
      'heading',
      'heading',
      'heading',
      'paragraph',
      'attachments',
      'signature',
    ])
    expect(after.at(0)).toMatchObject({ spans: [{ text: '局党组：' }] })
    expect(after.at(-1)).toMatchObject({ units: ['某局'], date: '2031年12月1日' })
  })

  it('never makes an ordered draft disordered', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.constantFrom('basics', 'work', 'results', 'problems', 'plan'),
        (given, slot) => {
          if (inversions(given).length > 0) return
          expect(inversions(add(given, slot))).toEqual([])
        },
      ),
      runs,
    )
  })
})

describe('保持原样', () => {
  it('leaves nothing marked, and moves nothing', () => {
    fc.assert(
      fc.property(arbitrary, (blocks) => {
        const after = applyEdits(blocks, keepAsIs(blocks, buildOutline(input(blocks))))
        expect(after.map((block) => block.id)).toEqual(blocks.map((block) => block.id))
        expect(buildOutline(input(after)).every((row) => row.place === 'ok')).toBe(true)
      }),
      runs,
    )
  })
})

describe('enforcement', () => {
  it.each([
    ['move', { refused: 'order' }, 'mark', 'do'],
    ['promote', { refused: 'order' }, 'mark', 'do'],
    ['demote', { refused: 'order' }, 'mark', 'do'],
    ['add', 'do', 'do', 'do'],
    ['write', 'bar', 'mark', 'do'],
    ['export', 'ask', 'list', 'do'],
  ] as const)('of %s follows the table', (action, strict, guide, off) => {
    expect(judge(action, true, 'strict')).toEqual(strict)
    expect(judge(action, true, 'guide')).toEqual(guide)
    expect(judge(action, true, 'off')).toEqual(off)
    expect(judge(action, false, 'strict')).toBe('do')
  })
})
