import { describe, expect, it } from 'vitest'
import { findMasks } from '../../../shared/checks/masks'

const found = (text: string) => findMasks(text).map(([start, end]) => text.slice(start, end))

describe('masks left over', () => {
  it.each([
    ['在XX县的支持下', ['XX']],
    ['20XX年以来', ['20XX']],
    ['20xx年xx月xx日', ['20xx年xx月xx']],
    ['走访1xx余次', ['1xx']],
    ['ＸＸ局、××街道、○○科', ['ＸＸ', '××', '○○']],
    ['于X月X日召开', ['X月X']],
    ['被****市委采用，**书记作了批示', ['****', '**']],
    ['20__年，____局', ['20__', '____']],
    ['20  年全年', ['20  ']],
    ['2026年  月  日', ['  月  日']],
    ['2026年 月 日', [' 月 日']],
    ['2026年5月  日', ['  日']],
    ['某某单位、某某某同志', ['某某', '某某某']],
    ['某年某月某日', ['某年某月某日']],
    ['送【单位】审阅', ['【单位】']],
  ])('finds them in %s', (text, masks) => {
    expect(found(text)).toEqual(masks)
  })

  it.each([
    'max、XXL、Exxon、VXX2',
    'X光机、X射线、X年级',
    '二○○九年、二〇二六年、一○五厂',
    '显著（p<0.05**）',
    'my__name、file__v2',
    '近20 年来，2026 年 6 月 5 日',
    '6月 日常工作正常，年 月均收入',
    '张某某、李某某涉嫌盗窃，某单位、某部门',
    '〔2026〕3号，“十四五”规划',
    '【注意：这一段是写给自己看的，导出前要记得删掉，不要忘记】',
    '长3×4米',
  ])('takes no word for one: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
