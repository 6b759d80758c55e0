import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotName } from '../../../shared/template/slotName'
import { slotsOf } from '../../../shared/template/slotsOf'
import { builtInTemplate } from './builtInTemplates'

const annual = builtInTemplate('annual')
const slots = (...texts: string[]) =>
  slotsOf(
    texts.map((text) => ({ text })),
    annual,
  ).map(({ slot }) => slot)

describe('slotsOf', () => {
  it.each([
    ['基本情况概述：', 'basics'],
    ['主要做法', 'work'],
    ['2031年主要工作情况', 'work'],
    ['主要工作及成效', 'work'],
    ['取得的主要成绩', 'results'],
    ['全年工作计划完成情况', 'results'],
    ['工作中的几点体会', 'experience'],
    ['存在的困难和问题', 'problems'],
    ['存在问题和建议', 'problems'],
    ['几点建议', 'advice'],
    ['今后的工作重点', 'plan'],
    ['下一步主要工作', 'plan'],
    ['明年工作思路', 'plan'],
    ['积极谋划明年工作', 'plan'],
    ['努力方向', 'plan'],
  ])('knows %s by its wording', (text, slot) => {
    expect(slotsOf([{ text }], annual)).toEqual([{ slot, by: 'wording' }])
  })

  it.each(['加强组织领导', '着力解决突出问题', '加强计划管理', '提高思想认识', '开展群众活动，成效明显'])(
    'takes %s, named by its topic, for the work by where it stands',
    (text) => {
      expect(slotsOf([{ text }], annual)).toEqual([{ slot: 'work', by: 'position' }])
    },
  )

  it('takes 整改措施 for the plan in last place, and for the work before results', () => {
    expect(slots('主要工作', '存在问题', '整改措施')).toEqual(['work', 'problems', 'plan'])
    expect(slots('基本情况', '整改措施', '主要成效', '下步打算')).toEqual([
      'basics',
      'work',
      'results',
      'plan',
    ])
  })

  it('leaves an aim stated first out of the order', () => {
    expect(slots('指导思想', '主要工作')).toEqual(['other', 'work'])
  })

  it('lets the writer decide', () => {
    expect(slotsOf([{ text: '存在问题', slot: 'advice' }], annual)).toEqual([
      { slot: 'advice', by: 'writer' },
    ])
  })

  it('gives a heading without wording to 其他 where nothing is repeatable', () => {
    const strict = { ...annual, slots: annual.slots.map((slot) => ({ ...slot, repeatable: false })) }

    expect(slotsOf([{ text: '加强组织领导' }], strict)).toEqual([{ slot: 'other', by: 'position' }])
  })

  it('gives one known slot for every heading, whatever it says', () => {
    const known = new Set([...annual.slots.map((slot) => slot.id), 'other'])
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 }), (texts) => {
        const found = slots(...texts)
        expect(found).toHaveLength(texts.length)
        expect(found.every((slot) => known.has(slot))).toBe(true)
      }),
    )
  })
})

describe('slotName', () => {
  it('says 其他 for a heading that belongs to none', () => {
    expect([slotName('work', annual), slotName('other', annual)]).toEqual(['主要工作', '其他'])
  })
})
