import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../shared/numbering/numbering'
import { readTypedNumber } from '../../../shared/numbering/typedNumber'

describe('typed numbers', () => {
  it.each([
    ['二、主要工作', 1, 2, '二、', 2],
    ['十、五项措施', 1, 2, '十、', 10],
    ['二十一、其他', 1, 4, '二十一、', 21],
    ['\u3000\u3000一、基本情况', 1, 4, '一、', 1],
    ['一、 基本情况', 1, 3, '一、', 1],
    ['（三）加强领导', 2, 3, '（三）', 3],
    ['(三)加强领导', 2, 3, '(三)', 3],
    ['(三）加强领导', 2, 3, '(三）', 3],
    ['（一百零一）末项', 2, 6, '（一百零一）', 101],
    ['3、加强领导', 3, 2, '3、', 3],
    ['3、2026年工作', 3, 2, '3、', 3],
    ['3.加强领导', 3, 2, '3.', 3],
    ['3. 加强领导', 3, 3, '3.', 3],
    ['3. 5月底完成', 3, 3, '3.', 3],
    ['3．加强领导', 3, 2, '3．', 3],
    ['3.', 3, 2, '3.', 3],
    ['(4)加强领导', 4, 3, '(4)', 4],
    ['（4）加强领导', 4, 3, '（4）', 4],
    ['　（12）加强领导', 4, 5, '（12）', 12],
    ['一、二十大精神宣传', 1, 2, '一、', 1],
    ['一.基本情况', 1, 2, '一.', 1],
    ['四．下步打算', 1, 2, '四．', 4],
    ['1）加强领导', 4, 2, '1）', 1],
    ['12)加强领导', 4, 3, '12)', 12],
    ['（一）、加强领导', 2, 4, '（一）、', 1],
  ])('“%s” is level %i, %i long', (text, level, length, number, value) => {
    expect(readTypedNumber(text)).toEqual({ level, length, number, value })
  })

  it.each([
    '3.5万元',
    '3．5万元',
    '1.2亿',
    '1.1概述',
    '10.1国庆',
    '10:30开会',
    '2024年',
    '2024、2025两年',
    '（2024）',
    '①加强领导',
    '第一，加强领导',
    '一是加强领导',
    '一加强领导',
    '一、二季度完成投资',
    '三、四线城市',
    '3、4月份组织',
    '十百、',
    '一.五亿元',
    '三．5万元',
    '2024）',
    '零、',
    '0、',
    '全年完成3、4项',
    '（一',
    '（某某）',
    '',
    '\u3000',
  ])('“%s” stays text', (text) => {
    expect(readTypedNumber(text)).toBeNull()
  })

  it('are read back as printed', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3, 4), fc.integer({ min: 1, max: 999 }), (level, value) => {
        const number = formatNumber(level, value)
        expect(readTypedNumber(`${number}加强领导`)).toEqual({ level, length: number.length, number, value })
      }),
      { numRuns: 1000 },
    )
  })
})
