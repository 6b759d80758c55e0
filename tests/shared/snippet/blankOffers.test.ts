import { describe, expect, it } from 'vitest'
import { spansText } from '../../../shared/draft/blockText'
import type { Blank } from '../../../shared/draft/draft'
import { blankOffers } from '../../../shared/snippet/blankOffers'

const today = { year: 2026, month: 2, day: 5 }

function offers(blank: Blank, rest: Partial<Parameters<typeof blankOffers>[1]> = {}) {
  return blankOffers(blank, { profile: {}, today, values: [], before: '', behind: '', ...rest })
}
const texts = (...given: Parameters<typeof offers>) => offers(...given).map(({ text }) => text)

describe('what is offered for a blank', () => {
  it('is the choices and nothing else where there are some', () => {
    const blank: Blank = { name: '程度', kind: 'choice', choices: ['明显', '显著', '明显'] }

    expect(texts(blank, { values: ['很大'] })).toEqual(['明显', '显著'])
  })

  it('is what the profile knows first, then the last values', () => {
    const blank: Blank = { name: '单位', kind: 'text' }

    expect(offers(blank, { profile: { unit: '档案馆' }, values: ['图书馆', '档案馆'] })).toMatchObject([
      { text: '档案馆', reason: 'known' },
      { text: '图书馆', reason: 'last', value: '图书馆' },
    ])
    expect(texts(blank)).toEqual([])
  })

  it('is today in the usual forms for a date, and the days deadlines fall on', () => {
    expect(texts({ name: '截止', kind: 'date' }, { values: ['3月底'] })).toEqual([
      '2026年2月5日',
      '2月5日',
      '2026年2月',
      '2月28日',
      '2026年12月31日',
      '3月底',
    ])
  })

  it('is the last figures for a number, with the unit it asks for', () => {
    const values = ['38', '40', '12', '7', '3']

    expect(texts({ name: '参训人数', kind: 'number', unit: '人' }, { values })).toEqual([
      '38人',
      '40人',
      '12人',
      '7人',
    ])
    expect(texts({ name: '参训人数', kind: 'number' }, { values: ['38'], behind: '人' })).toEqual(['38'])
  })

  it.each(['数量', '完成', '数字', '金额2', '根数', '人数', '比例', '同比增幅'])(
    'is no last figure for a number called only %s',
    (name) => {
      expect(texts({ name, kind: 'number' }, { values: ['128'] })).toEqual([])
    },
  )

  it('is every quarter in the month when it is not sure which is meant', () => {
    expect(texts({ name: '本季度', kind: 'text' }, { today: { ...today, month: 1 } })).toHaveLength(4)
    expect(texts({ name: '本季度', kind: 'text' })[0]).toBe('第一季度')
  })

  it('is the change worked out for 同比, else one that asks for its figure next', () => {
    const blank: Blank = { name: '同比', kind: 'text' }

    expect(texts(blank, { before: '上年120件，今年150件，同比' })).toEqual([
      '增长25%',
      '增长…%',
      '下降…%',
      '持平',
    ])
    const [up] = offers(blank)
    expect(spansText(up?.spans ?? [])).toBe('增长【同比增幅】')
    expect(up?.spans[1]?.blank).toEqual({ name: '同比增幅', kind: 'number', unit: '%' })
  })

  it('is never more than a short list beside the text', () => {
    const values = Array.from({ length: 20 }, (_, index) => `值${index}`)

    expect(texts({ name: '事项', kind: 'text' }, { values })).toHaveLength(8)
  })
})
