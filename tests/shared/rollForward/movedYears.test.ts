import { describe, expect, it } from 'vitest'
import { changeSpans } from '../../../shared/rollForward/changeSpans'
import { movedYears } from '../../../shared/rollForward/movedYears'
import { spansText } from '../../../shared/draft/blockText'

const moved = (text: string, inPlan = false) =>
  spansText(changeSpans([{ text }], movedYears(text, { from: 2024, to: 2025, inPlan })))

describe('years that move on', () => {
  it.each([
    ['2024年，全站完成了搬迁。', '2025年，全站完成了搬迁。'],
    ['关于2024年度工作的总结', '关于2025年度工作的总结'],
    ['二〇二四年工作总结', '二〇二五年工作总结'],
    ['二○二四年十二月', '二○二五年十二月'],
    ['２０２４年', '２０２５年'],
    ['2024.3.5和2024-12-31', '2025.3.5和2025-12-31'],
    ['2023—2024学年第二学期', '2024—2025学年第二学期'],
    ['2024至2025年采暖季', '2025至2026年采暖季'],
    ['2024年工作总结及2025年工作计划', '2025年工作总结及2026年工作计划'],
    ['比2023年增长3%，与2023年相比', '比2024年增长3%，与2024年相比'],
    ['2023年同期为12件', '2024年同期为12件'],
    ['截至2025年1月', '截至2026年1月'],
  ])('%s', (text, expected) => {
    expect(moved(text)).toBe(expected)
  })

  it.each([
    '去年、上年和明年都不写年份',
    '“十四五”开局之年',
    '成立于2024年，2024年3月成立了专班',
    '2019年建站，2023年获评先进',
    '按〔2024〕12号文件执行',
    '《2024年工作要点》和《办法（2024年修订）》',
    '2024年第3号公告',
    '2021—2025年规划',
    '2024级新生和2024届毕业生',
    '2024万元、2024年级',
    '到2025年全部建成',
    '20XX年和XX年',
  ])('%s stays', (text) => {
    expect(moved(text)).toBe(text)
  })

  it('takes a goal of the plan along', () => {
    expect(moved('到2025年底全部建成', true)).toBe('到2026年底全部建成')
  })
})
