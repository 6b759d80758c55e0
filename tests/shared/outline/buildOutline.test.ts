import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/draft/draft'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { flattenRows, type OutlineRow } from '../../../shared/outline/outline'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading, paragraph } from '../../support/drafts'
import { classifyByName, testTemplate } from '../../support/templates'

const outline = (blocks: Block[], template = testTemplate) =>
  buildOutline({ blocks, template, classify: classifyByName })
const named = (rows: readonly OutlineRow[]) =>
  rows.map((row) => `${row.state === 'missing' ? '-' : ''}${row.slotName}`)
const row = (rows: readonly OutlineRow[], key: string) => flattenRows(rows).find((each) => each.key === key)
const signature: Block = { id: 'sign', type: 'signature', units: ['某局'], date: '2026年1月8日', seal: false }
const closing: Block = { id: 'close', type: 'paragraph', spans: [{ text: '特此报告。' }], role: 'closing' }
const hundred = '全年办结群众来信并逐件回访'.repeat(10)

describe('the rows of the outline', () => {
  it('stand in the order of the draft, missing slots where they would go', () => {
    const blocks = [
      { id: 'to', type: 'recipient', spans: [{ text: '市局：' }] } as Block,
      paragraph('intro', '现汇报如下。'),
      heading(1, '基本情况'),
      heading(1, '加强队伍建设'),
      heading(1, '下步计划'),
      closing,
      signature,
    ]

    expect(named(outline(blocks))).toEqual([
      '导语',
      '基本情况',
      '主要工作',
      '-主要成效',
      '-存在问题',
      '下步计划',
      '结语',
      '-附件说明',
      '署名日期',
    ])
  })

  it('show a closing, a note or a signature that a section still follows below the section it stands in', () => {
    const blocks = [
      paragraph('intro', '现汇报如下。'),
      heading(1, '基本情况'),
      heading(2, '其一'),
      closing,
      signature,
      heading(1, '下步计划'),
      paragraph('p', '补齐人手。'),
    ]
    const rows = outline(blocks)

    expect(named(rows)).toEqual([
      '导语',
      '基本情况',
      '结语',
      '署名日期',
      '-主要工作',
      '-主要成效',
      '-存在问题',
      '下步计划',
      '-附件说明',
    ])
    expect(row(rows, 'slot:closing')).toMatchObject({ kind: 'part', block: 'close', characters: 5 })
    expect(named(outline([closing, heading(1, '基本情况')])).slice(0, 3)).toEqual([
      '-导语',
      '结语',
      '基本情况',
    ])
  })

  it('show each closing part once, at the end of the draft where one stands there', () => {
    const again = { ...closing, id: 'again' }
    const rows = outline([heading(1, '基本情况'), closing, heading(1, '下步计划'), again])

    expect(rows.filter((each) => each.slot === 'closing').map((each) => each.block)).toEqual(['again'])
  })

  it('are all missing in an empty draft but for the intro, in the order of the template', () => {
    const rows = outline([paragraph('p')])

    expect(named(rows)).toEqual(['导语', ...testTemplate.slots.slice(1).map((slot) => `-${slot.name}`)])
    expect(rows[0]?.state).toBe('empty')
    expect(rows.find((each) => each.slot === 'results')?.required).toBe(false)
    expect(rows.find((each) => each.slot === 'basics')?.required).toBe(true)
  })

  it('nest subsections, also where a level is skipped', () => {
    const blocks = [
      heading(1, '主要工作'),
      heading(3, '甲'),
      heading(4, '乙'),
      heading(2, '丙'),
      heading(3, '丁'),
      paragraph('p', '文字。'),
    ]
    const work = row(outline(blocks), '主要工作')

    expect(
      work?.children.map((each) => [each.number + each.text, each.children.map((below) => below.text)]),
    ).toEqual([
      ['1.甲', ['乙']],
      ['（一）丙', ['丁']],
    ])
    expect(row(work?.children ?? [], '丙')?.characters).toBe(4)
  })

  it('show attachments with their headings, and headings above the first section', () => {
    const attachment: Block = { id: 'x', type: 'attachment', title: [{ text: '一览表' }] }
    const rows = outline([
      heading(2, '序'),
      heading(1, '基本情况'),
      signature,
      attachment,
      heading(1, '说明'),
    ])

    expect(rows[0]?.children.map((each) => each.text)).toEqual(['序'])
    expect(rows.at(-1)).toMatchObject({ key: 'x', kind: 'part', text: '一览表', required: false })
    expect(rows.at(-1)?.children.map((each) => each.number)).toEqual(['一、'])
    expect(named(rows)).toContain('-附件说明')
  })

  it('hold every heading of the draft once, under keys of their own', () => {
    fc.assert(
      fc.property(arbitrarySections({ headings: ['基本情况', '下步计划', '甲'] }), (blocks) => {
        const keys = flattenRows(outline(blocks)).map((each) => each.key)
        const headings = blocks.filter((block) => block.type === 'heading').map((block) => block.id)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.filter((key) => key.startsWith('block-') && headings.includes(key)).toSorted()).toEqual(
          headings.toSorted(),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the state of a section', () => {
  const blank: Block = {
    id: 'b',
    type: 'paragraph',
    spans: [{ text: '【单位】', blank: { name: '单位', kind: 'text' } }],
  }

  it.each([
    ['empty with a heading alone', [heading(1, '基本情况'), paragraph('p')], 'empty'],
    ['started below 60 % of its target', [heading(1, '基本情况'), paragraph('p', '不多的字。')], 'started'],
    ['done from there', [heading(1, '基本情况'), paragraph('p', hundred)], 'done'],
    ['started with a blank left', [heading(1, '基本情况'), paragraph('p', hundred), blank], 'started'],
  ] as const)('is %s', (_what, blocks, state) => {
    expect(row(outline([...blocks]), '基本情况')?.state).toBe(state)
  })

  it('without a target is done with any text and no blank', () => {
    expect(row(outline([heading(1, '存在问题'), paragraph('p', '有。')]), '存在问题')?.state).toBe('done')
    expect(row(outline([heading(1, '存在问题'), blank]), '存在问题')?.state).toBe('started')
    expect(row(outline([heading(1, '存在问题'), heading(2, '其一')]), '存在问题')?.state).toBe('started')
  })

  it.each([
    [['某局'], '2026年1月8日', 'done'],
    [[''], '2026年1月8日', 'started'],
    [[], '2026年1月8日', 'started'],
    [['某局'], '', 'started'],
    [[''], '', 'empty'],
  ])('of a signature by %j on %j is %s', (units, date, state) => {
    const rows = outline([heading(1, '基本情况'), { ...signature, units, date }])

    expect(row(rows, 'slot:signature')?.state).toBe(state)
  })

  it('is measured against a share of the target where a slot stands several times', () => {
    const rows = outline([heading(1, '甲'), heading(1, '乙'), heading(1, '丙')])

    expect(rows.filter((each) => each.kind === 'section').map((each) => each.target)).toEqual([100, 100, 100])
  })
})

describe('the place of a section', () => {
  const place = (blocks: Block[], key: string) => row(outline(blocks), key)?.place

  it('says of a section that stands too late before which one it belongs, not after which it stands already', () => {
    const blocks = ['基本情况', '主要工作', '下步计划', '存在问题'].map((name) => heading(1, name))
    const late = [...blocks.slice(0, 3), paragraph('plan', hundred), ...blocks.slice(3)]

    expect(row(outline(late), '存在问题')?.should).toEqual({
      where: 'before',
      key: '下步计划',
      text: '三、下步计划',
    })
  })

  it('is out of order for the fewest sections, which say where they should stand', () => {
    const rows = outline([heading(1, '下步计划'), heading(1, '基本情况'), heading(1, '主要工作')])

    expect(rows.filter((each) => each.place === 'misplaced').map((each) => each.text)).toEqual(['下步计划'])
    expect(row(rows, '下步计划')?.should).toEqual({ where: 'after', key: '主要工作', text: '三、主要工作' })
  })

  it('names the section that follows where none comes before', () => {
    const blocks = [heading(1, '主要工作'), heading(1, '下步计划'), heading(1, '基本情况')]

    expect(row(outline(blocks), '基本情况')?.should).toEqual({
      where: 'before',
      key: '主要工作',
      text: '一、主要工作',
    })
  })

  it('is never marked for kept sections, those of no slot, and those placed by position alone', () => {
    const blocks = [
      heading(1, '下步计划', { kept: true }),
      heading(1, '存在问题'),
      heading(1, '加强队伍建设'),
      heading(1, '杂项', { slot: 'other' }),
    ]

    expect(outline(blocks).every((each) => each.place === 'ok')).toBe(true)
  })

  it('is twice for the later of two that may stand once, not for what may be repeated', () => {
    const blocks = [
      heading(1, '主要工作'),
      heading(1, '主要工作', { id: 'again' }),
      heading(1, '存在问题'),
      heading(1, '存在问题', { id: 'later' }),
    ]

    expect(place(blocks, 'again')).toBe('ok')
    expect(place(blocks, '存在问题')).toBe('ok')
    expect(place(blocks, 'later')).toBe('twice')
  })
})
