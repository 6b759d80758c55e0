import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advances } from '../../../shared/layout/latinAdvances'
import { breakLines, type SetRun } from '../../../shared/pages/breakLines'
import { lineHints } from '../../../shared/pages/lineHints'

const size = 320
const run = (text: string, more: Partial<SetRun> = {}): SetRun => ({
  text,
  size,
  spacing: -5,
  advances: advances.regular,
  ...more,
})

/** The lines of a text, so many characters wide. */
function linesOf(text: string, cells = 10, indent = 0): string[] {
  const others = cells * 315
  const starts = breakLines([run(text)], { first: others - indent * 315, others, ...lineHints(text) })
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}

describe('lines of Han', () => {
  it('take as many characters as fit, fewer where the first is indented', () => {
    expect(linesOf('春'.repeat(25))).toEqual(['春'.repeat(10), '春'.repeat(10), '春'.repeat(5)])
    expect(linesOf('春'.repeat(20), 10, 2).map((line) => line.length)).toEqual([8, 10, 2])
  })

  it('begin with no closing mark and end with no opening one', () => {
    expect(linesOf('一二三四五六七八九十，好')).toEqual(['一二三四五六七八九', '十，好'])
    expect(linesOf('一二三四五六七八九《好》')).toEqual(['一二三四五六七八九', '《好》'])
    expect(linesOf('一二三四五六七八九“好”')).toEqual(['一二三四五六七八九', '“好”'])
  })

  it('keep dashes, ellipses, words and figures whole', () => {
    expect(linesOf('一二三四五六七八九——好')).toEqual(['一二三四五六七八九', '——好'])
    expect(linesOf('一二三四五六七八九……好')).toEqual(['一二三四五六七八', '九……好'])
    expect(linesOf('一二三四五六七八九ISO9001')).toEqual(['一二三四五六七八九', 'ISO9001'])
    expect(linesOf('一二三四五六七八九12.5%')).toEqual(['一二三四五六七八九', '12.5%'])
    expect(linesOf('一二三四五六七八九1—11月')).toEqual(['一二三四五六七八九', '1—11月'])
  })

  it('end at line breaks, also at two in a row', () => {
    expect(linesOf('一\n\n二\n')).toEqual(['一\n', '\n', '二\n'])
  })

  it('cut a word that is wider than the line', () => {
    expect(linesOf('a'.repeat(60)).length).toBeGreaterThan(2)
  })

  it('let blanks hang out of the line', () => {
    expect(linesOf(`${'春'.repeat(10)}  夏`)).toEqual([`${'春'.repeat(10)}  `, '夏'])
  })
})

describe('whatever stands in a paragraph', () => {
  const pieces = fc.constantFrom(
    ...Array.from('，。、；：！？）》”’（《“‘—…·%％℃〔〕【】'),
    '工作',
    '总结',
    '2031年',
    '8.5%',
    '1—11月',
    'PPT',
    'e-mail',
    ' ',
    '\n',
    '𠮷',
    'é',
  )
  const text = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(''))

  it('is all on the lines, in order, and no line is empty', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, cells) => {
        const lines = linesOf(words, cells)
        expect(lines.join('')).toBe(words)
        if (words !== '') expect(lines.every((line) => line !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps to its width but for blanks, and cuts no pair of units', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 30 }), (words, cells) => {
        for (const line of linesOf(words, cells)) {
          const inside = line.replace(/[ \n]+$/, '')
          const width = Array.from(
            inside,
            (one) => ((advances.regular[one.charCodeAt(0)] ?? 0) * size) / 1000 - 5,
          )
          const bound = lineHints(words).together.length > 0
          if (!bound) expect(width.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(cells * 315 + 1)
          expect(line).not.toMatch(/^[\udc00-\udfff]/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('begins no line with a mark that closes and ends none with one that opens, where marks do not fill a line', () => {
    const sentence = fc
      .array(
        fc.tuple(
          fc.constantFrom('工作', '2031年', 'PPT', '全年组织'),
          fc.constantFrom('，', '。', '、', '》', '）', '（', '《', '“', '”', '；'),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(sentence, fc.integer({ min: 10, max: 30 }), (words, cells) => {
        const lines = linesOf(words, cells)
        expect(lines.slice(1).filter((line) => /^[，。、；：！？）》”’]/.test(line))).toEqual([])
        expect(lines.slice(0, -1).filter((line) => /[（《“‘]$/.test(line))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
