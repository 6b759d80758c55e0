import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansText } from '../../../shared/draft/blockText'
import type { Span } from '../../../shared/draft/draft'
import { parsePhrase } from '../../../shared/snippet/blankGrammar'
import { fillBlanks, profileBlanks } from '../../../shared/snippet/fillBlanks'

const today = { year: 2026, month: 1, day: 5 }

function phrase(text: string): readonly Span[] {
  const parsed = parsePhrase(text)
  if (parsed.problem !== undefined) throw new Error(parsed.problem)
  return parsed.spans
}

describe('filling blanks from the profile', () => {
  it('makes one run of text of what is known, and leaves the rest', () => {
    const filled = fillBlanks(
      phrase('{年度}年，{单位}完成{数量:数字}件'),
      { unit: '档案馆', year: '2025' },
      today,
    )

    expect(filled).toEqual([
      { text: '2025年，档案馆完成' },
      { text: '【数量】', blank: { name: '数量', kind: 'number' } },
      { text: '件' },
    ])
  })

  it('does not double the 年 of a year or the colon of a recipient', () => {
    const filled = fillBlanks(
      phrase('{年度}年，{主送}：'),
      { year: '2025年', recipient: '区委办公室：' },
      today,
    )

    expect(spansText(filled)).toBe('2025年，区委办公室：')
  })

  it('takes today for a date that the profile lacks, but never guesses the year of the summary', () => {
    expect(spansText(fillBlanks(phrase('{年度} {日期}'), {}, today))).toBe('【年度】 2026年1月5日')
  })

  it('takes an empty field for an unknown one', () => {
    expect(spansText(fillBlanks(phrase('{单位}'), { unit: '  ' }, today))).toBe('【单位】')
  })

  it('works out the years beside the profile’s, where that is a year', () => {
    const years = phrase('{上年} {下年}')

    expect(spansText(fillBlanks(years, { year: '2025年' }, today))).toBe('2024 2026')
    expect(spansText(fillBlanks(years, { year: '2024—2025学年' }, today))).toBe('【上年】 【下年】')
    expect(spansText(fillBlanks(years, {}, today))).toBe('【上年】 【下年】')
  })

  it.each([
    [2, '第一季度 第四季度'],
    [6, '第二季度 第一季度'],
    [12, '第四季度 第三季度'],
    [10, '【本季度】 【上季度】'],
  ])(
    'knows the quarter of month %i, but not in its first month, when the one before may be meant',
    (month, text) => {
      expect(spansText(fillBlanks(phrase('{本季度} {上季度}'), {}, { ...today, month }))).toBe(text)
    },
  )

  it('leaves no blank that the profile can fill, and no two runs that could be one', () => {
    const names = [...Object.keys(profileBlanks), '人数']
    const profile = {
      unit: '甲',
      department: '乙',
      year: '2025',
      recipient: '丙',
      signatory: '丁',
      date: '戊',
    }
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names.map((name) => `{${name}}`), '，文字'), { maxLength: 8 }),
        (parts) => {
          const filled = fillBlanks(phrase(parts.join('')), profile, today)

          expect(filled.every(({ blank }) => blank === undefined || blank.name === '人数')).toBe(true)
          expect(
            filled.every((span, index) => (index === 0 || span.blank) ?? filled[index - 1]?.blank),
          ).toBeTruthy()
        },
      ),
    )
  })
})
