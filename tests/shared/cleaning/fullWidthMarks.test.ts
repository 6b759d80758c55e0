import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFullWidthMarks } from '../../../shared/cleaning/fullWidthMarks'

describe('half-width marks', () => {
  it.each([
    ['按时完成,质量合格;群众满意!', '按时完成，质量合格；群众满意！'],
    ['办结率98%,居前列', '办结率98%，居前列'],
    ['现汇报如下:', '现汇报如下：'],
    ['(一)抓学习', '（一）抓学习'],
    ['三(2)班', '三（2）班'],
    ['发出"限期整改"通知', '发出“限期整改”通知'],
    ['开展”回头看”检查', '开展“回头看”检查'],
    ['"争做“节水”好班组"', '“争做“节水”好班组”'],
    ['"争做“节水”好班组”', '“争做“节水”好班组”'],
    ['"查漏“和"补缺“两步', '“查漏”和“补缺”两步'],
    ['“查漏””补缺“两步', '“查漏”“补缺”两步'],
  ])('become full-width beside Han: %s', (line, wanted) => {
    expect(toFullWidthMarks(line)).toBe(wanted)
  })

  it.each([
    '共1,234件，9:30开始，比例3:2',
    '见 https://example.invalid/a,b?c=(d) 一页',
    'plain English, with (brackets) and "quotes"!',
    '只有一个"引号',
    '“外层“内层”外层”',
    '写信到 a.b@example.invalid 即可',
  ])('stay in figures, addresses, Latin text and where the reading is not sure: %s', (line) => {
    expect(toFullWidthMarks(line)).toBe(line)
  })

  it('never close a quote before one is open where quotes come in pairs', () => {
    const unit = fc.constantFrom(...Array.from('办事""“”“”，'))
    fc.assert(
      fc.property(fc.string({ unit }), (written) => {
        const quotes = Array.from(toFullWidthMarks(`办${written}`)).filter((mark) => /["“”]/u.test(mark))
        if (quotes.length % 2 === 1) return
        let open = 0
        for (const quote of quotes) {
          open += quote === '“' ? 1 : -1
          expect(open).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('keep every place: one character for each, and a second time changes nothing', () => {
    const unit = fc.constantFrom(...Array.from('办事,;:?!()"“”1 a.，（）/@'))
    fc.assert(
      fc.property(fc.string({ unit }), (line) => {
        const once = toFullWidthMarks(line)
        expect(once.length).toBe(line.length)
        expect(toFullWidthMarks(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })
})
