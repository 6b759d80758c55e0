import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotName } from '../../../shared/template/slotName'
import { slotsOf } from '../../../shared/template/slotsOf'
import { builtInTemplate } from './builtInTemplates'
import { beyondWording, freelyWorded } from './freelyWorded'

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

  it('takes 主要做法 for the work, unless results stand before it: then it is what was learnt', () => {
    expect(slots('基本情况', '主要做法', '主要成效')).toEqual(['basics', 'work', 'results'])
    expect(slots('主要做法', '存在问题')).toEqual(['work', 'problems'])
    expect(slots('主要成绩', '主要做法', '存在问题')).toEqual(['results', 'experience', 'problems'])
  })

  it('takes 整改措施 for the plan in last place, and for the work before results', () => {
    expect(slots('主要工作', '存在问题', '整改措施')).toEqual(['work', 'problems', 'plan'])
    expect(slots('主要工作', '整改措施')).toEqual(['work', 'plan'])
    expect(slots('加强组织领导', '整改措施')).toEqual(['work', 'plan'])
    expect(slots('基本情况', '整改措施', '主要成效', '下步打算')).toEqual([
      'basics',
      'work',
      'results',
      'plan',
    ])
  })

  it('takes the problems that were found first for what is rectified, those at the end for what is left', () => {
    const rectification = builtInTemplate('rectification')
    const found = (...texts: string[]) =>
      slotsOf(
        texts.map((text) => ({ text })),
        rectification,
      ).map(({ slot }) => slot)

    expect(found('存在问题', '整改落实情况', '下步打算')).toEqual(['found', 'rectified', 'plan'])
    expect(found('整改落实情况', '存在问题', '下步打算')).toEqual(['rectified', 'problems', 'plan'])
    expect(found('反馈问题', '整改情况', '存在问题')).toEqual(['found', 'rectified', 'problems'])
  })

  it.each([
    ['今后的工作重点', 'plan', 'names 工作重点'],
    ['存在问题和建议', 'problems', 'names 建议 second'],
    ['存在的问题及整改措施', 'problems', 'names 整改措施 second'],
    ['工作计划完成情况', 'results', 'names 计划 before what it is about'],
    ['问题整改情况', 'work', 'names 问题 before what it is about'],
    ['下一步工作重点及建议', 'plan', 'names 建议 second'],
    ['主要经验与不足', 'experience', 'names 不足 second'],
    ['聚焦短板弱项，补齐民生短板', 'work', 'sets about a problem'],
    ['坚持问题导向，破解发展难题', 'work', 'sets about a problem'],
    ['困难群众救助', 'work', 'has 困难 as a name'],
    ['扎实做好规划编制工作', 'work', 'has 规划 as a name'],
    ['抓重点，破难点', 'work', 'names 难点 in a clause of its own'],
    ['合理化建议征集活动', 'work', 'has 建议 as a name'],
    ['推进工作中遇到的困难', 'problems', 'begins with a verb'],
    ['开展工作的体会', 'experience', 'begins with a verb'],
  ])('takes %s for %s though it %s', (text, slot) => {
    expect(slots(text)).toEqual([slot])
  })

  it('leaves an aim stated first out of the order', () => {
    expect(slots('指导思想', '主要工作')).toEqual(['other', 'work'])
    expect(slots('工作思路', '主要工作', '存在问题')).toEqual(['other', 'work', 'problems'])
    expect(slots('总体目标', '基本情况', '主要工作')).toEqual(['other', 'basics', 'work'])
    expect(slots('对安全工作的认识和理解', '取得的成绩', '存在问题')).toEqual([
      'other',
      'results',
      'problems',
    ])
    expect(slots('主要成绩', '对安全工作的认识和理解')).toEqual(['results', 'experience'])
  })

  it('takes 工作思路 after the work for the plan', () => {
    expect(slots('主要工作', '存在问题', '工作思路')).toEqual(['work', 'problems', 'plan'])
  })

  it('gives one slot to two headings only where no other reading stands in order', () => {
    expect(slots('基本情况', '工作概况', '主要成效')).toEqual(['basics', 'work', 'results'])
    expect(slots('任务指标完成情况', '主要工作', '存在问题')).toEqual(['work', 'work', 'problems'])
  })

  describe.each(Object.entries(freelyWorded))('in %s', (id, headings) => {
    it.each(headings)('takes %s for %s', (text, ...accepted) => {
      const [assignment] = slotsOf([{ text }], builtInTemplate(id))

      expect(accepted).toContain(assignment?.slot)
    })
  })

  it.each(beyondWording)('takes %s, whose wording it does not know, for the work by position', (text) => {
    expect(slotsOf([{ text }], annual)).toEqual([{ slot: 'work', by: 'position' }])
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
      { numRuns: 1000 },
    )
  })
})

describe('slotName', () => {
  it('says 其他 for a heading that belongs to none', () => {
    expect([slotName('work', annual), slotName('other', annual)]).toEqual(['主要工作', '其他'])
  })
})
