import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTypedMark } from '../../../shared/cleaning/typedMark'

/** The text once each part was typed where `|` stands, the habits at work after each. */
function type(start: string, ...parts: readonly string[]): string {
  let caret = start.indexOf('|')
  let text = start.replace('|', '')
  for (const typed of parts) {
    text = text.slice(0, caret) + typed + text.slice(caret)
    caret += typed.length
    for (const { start, end, mark } of [...readTypedMark({ text, caret, typed })].reverse()) {
      text = text.slice(0, start) + mark + text.slice(end)
      caret += mark.length - (end - start)
    }
  }
  return text
}

const keys = (line: string) => Array.from(line)

describe('marks typed by habit', () => {
  it.each([
    ['quotes in turn', '贯彻"十四五"规划', '贯彻“十四五”规划'],
    ['quotes at the start', '"十四五"规划', '“十四五”规划'],
    ['quotes round a Latin word', '推行"ABC"法', '推行“ABC”法'],
    ['quotes round a number', '坚持"3.5"标准', '坚持“3.5”标准'],
    ['quotes with a Latin word first', '"ABC公司"的', '“ABC公司”的'],
    ['quotes behind a blank', '今年 "十四五"', '今年 “十四五”'],
    ['single quotes', "所谓'一网通办'等", '所谓‘一网通办’等'],
    ['single inside double', `他说"所谓'通办'就是"`, '他说“所谓‘通办’就是”'],
    ['quotes behind a colon', '他说："好"', '他说：“好”'],
    ['quotes again and again', '"甲""乙"和"丙"', '“甲”“乙”和“丙”'],
    ['brackets', '档案馆(以下简称本馆)承担', '档案馆（以下简称本馆）承担'],
    ['brackets round Latin', '总值(GDP)增长', '总值（GDP）增长'],
    ['brackets behind Latin', 'GDP(生产总值)增长', 'GDP（生产总值）增长'],
    ['brackets round a year', '今年(2024)完成', '今年（2024）完成'],
    ['brackets in brackets', '有(含(区)县)的', '有（含（区）县）的'],
    ['brackets at the start', '(某某)负责', '（某某）负责'],
    ['a first quarter at the start', '(一季度)完成', '（一季度）完成'],
    ['dots', '档案、图书...等', '档案、图书……等'],
    ['six dots', '档案......等', '档案……等'],
    ['dots before Han', '...等', '……等'],
    ['hyphens', '办实事--为民', '办实事——为民'],
    ['four hyphens', '办实事----为民', '办实事——为民'],
    ['hyphens before Han', '--张三', '——张三'],
    ['a gap filled with brackets', '【单位】(盖章)', '【单位】（盖章）'],
  ])('%s', (_what, typed, expected) => {
    expect(type('|', ...keys(typed))).toBe(expected)
  })

  it.each([
    ['a figure', '3.5...'],
    ['a version', 'v1.2.3'],
    ['Latin quotes', 'He said "yes" and left'],
    ['an apostrophe', "it's today's"],
    ['inches', '27" LCD'],
    ['a call', 'f(x) = (a + b)'],
    ['a number behind another', '5(2024)'],
    ['a Latin dash', 'a--b'],
    ['a range', '5--6'],
    ['Latin dots', 'wait...'],
    ['a rule of hyphens', '------'],
    ['a rule of dots', '....'],
    ['an address', 'https://example.com/a_(b)--c'],
    ['an address in Chinese', '网址https://example.com/(b)...'],
    ['a mail address', '邮箱a--b@example.com'],
    ['a number of ours', '(一)'],
    ['a number of ours in figures', '(12)'],
    ['a list number', '1)'],
  ])('%s keeps its marks', (_what, typed) => {
    expect(type('|', ...keys(typed))).toBe(typed)
  })

  it.each([
    ['a quote before Han', '|十四五', ['"'], '“十四五'],
    ['a closing quote in the middle', '“十四五|规划', ['"'], '“十四五”规划'],
    ['an opening bracket before Han', 'GDP|生产总值', ['('], 'GDP（生产总值'],
    ['a bracket where one is open', '（今年|', [')'], '（今年）'],
    ['a bracket that closes nothing', '今年|', [')'], '今年)'],
    ['a word committed at once', '|', ['"', '十四五', '"'], '“十四五”'],
    ['a hyphen of three', '甲——|', ['-'], '甲——-'],
    ['dots between figures', '3|5', ['.', '.', '.'], '3...5'],
    ['a quote behind a figure', '长5|，', ['"'], '长5"，'],
  ] as const)('%s', (_what, start, parts, expected) => {
    expect(type(start, ...parts)).toBe(expected)
  })

  it('change only half-width marks, each where it stands, first to last', () => {
    const letter = fc.constantFrom(...Array.from(`"'().-“”‘’（）…—今年a1 ，`))
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 24 }), fc.nat(24), letter, (letters, place, typed) => {
        const at = Math.min(place, letters.length)
        const text = [...letters.slice(0, at), typed, ...letters.slice(at)].join('')
        let last = 0
        for (const { start, end, mark } of readTypedMark({ text, caret: at + 1, typed })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(at + 1)
          expect(text.slice(start, end)).toMatch(/^(?:["'()]|\.\.\.|--)$/)
          expect(mark).toMatch(/^(?:[“”‘’（）]|……|——|)$/)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('leave text without Han alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from(`"'().-ab1 ,/:`)), { maxLength: 30 }), (letters) => {
        const line = letters.join('')
        expect(type('|', ...letters)).toBe(line)
      }),
      { numRuns: 1000 },
    )
  })
})
