import { describe, expect, it } from 'vitest'
import { charactersIn, charactersOf } from '../../../shared/draft/characters'
import { countCharacters } from '../../../shared/draft/countCharacters'
import { heading } from '../../support/drafts'

describe('字数 as Word counts it', () => {
  it.each([
    ['', 0],
    [' \u3000\n\t', 0],
    ['加强领导', 4],
    ['加强领导，明确责任。', 10],
    ['2026年', 2],
    ['完成率95.5%以上', 6],
    ['hello world', 2],
    ['hello,world', 1],
    ['使用PPT汇报', 5],
    ['“三重一大”', 6],
    ['‘一’', 3],
    ['……——·', 5],
    ['（一）《通知》【单位】', 11],
    ['12 345', 2],
    ['𠮷', 1],
    ['〇〆々', 3],
    ['①加强', 3],
    ['30℃', 2],
    ['カード', 3],
    ['\u200b', 0],
    ['Ａ１', 2],
  ])('“%s” is %i', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })

  it('of a heading leaves its number out and takes blanks as they show', () => {
    const blank = { text: '【单位】', blank: { name: '单位', kind: 'text' as const } }

    expect(
      charactersOf({ id: 'h', type: 'heading', level: 1, lead: [blank], tail: [{ text: '工作' }] }),
    ).toBe(6)
    expect(charactersIn([heading(1, '基本情况'), heading(1, '主要工作')])).toBe(8)
  })
})
