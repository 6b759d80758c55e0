import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakTitle } from '../../../shared/layout/breakTitle'
import { titleParts } from '../../../shared/layout/titleParts'

/** Full-width characters, Latin letters and digits half of one. */
const widthOf = (text: string) =>
  Array.from(text).reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0)

function linesOf(title: string, lineWidth = 20): string[] {
  const ends = [...breakTitle(title, widthOf, lineWidth), title.length]
  return ends.map((end, index) => title.slice(ends[index - 1] ?? 0, end))
}

describe('a title', () => {
  it('stays on one line where it fits', () => {
    expect(breakTitle('青溪县文化馆2025年度工作总结', widthOf, 20)).toEqual([])
  })

  it('breaks after the unit’s name and before the year', () => {
    expect(linesOf('青溪县城乡居民基本养老保险中心2025年工作总结')).toEqual([
      '青溪县城乡居民基本养老保险中心',
      '2025年工作总结',
    ])
  })

  it('breaks after the stretch of time', () => {
    expect(linesOf('青溪县文化馆2025年度公共文化服务体系建设工作情况总结')).toEqual([
      '青溪县文化馆2025年度',
      '公共文化服务体系建设工作情况总结',
    ])
  })

  it('keeps a quoted name whole', () => {
    const lines = linesOf('青溪县文化和旅游局关于开展《公共文化服务保障条例》贯彻落实情况专项检查的工作总结')

    expect(lines).toHaveLength(3)
    expect(lines.some((line) => line.includes('《公共文化服务保障条例》'))).toBe(true)
  })

  it('keeps a figure with its unit', () => {
    const lines = linesOf('关于全县乡镇街道社区综合文化站建设运行管理12个乡镇试点情况的总结', 21)

    expect(lines.some((line) => line.includes('12个'))).toBe(true)
  })

  it('keeps the writer’s own lines, and breaks only those that are too long', () => {
    const title = '青溪县文化馆\n2025年度公共文化服务体系建设和群众文化活动情况总结'

    expect(breakTitle(title, widthOf, 20).every((offset) => offset > '青溪县文化馆\n'.length)).toBe(true)
    expect(linesOf('青溪县文化馆\n工作总结')).toEqual(['青溪县文化馆\n工作总结'])
  })

  it('leaves no last line of three characters', () => {
    const last = linesOf('青溪县第一中学高中部2025年度工作情况的总结').at(-1) ?? ''

    expect(Array.from(last).length).toBeGreaterThan(3)
  })

  it('of 300 characters without any word comes out in lines that fit', () => {
    const lines = linesOf('总'.repeat(300))

    expect(lines.join('')).toHaveLength(300)
    expect(lines.every((line) => widthOf(line) <= 20)).toBe(true)
  })
})

const piece = fc.constantFrom(
  '青溪县',
  '文化馆',
  '2025年度',
  '关于',
  '“放管服”',
  '《服务条例》',
  '工作',
  '总结',
  '的',
  '和',
  '（街道）',
  '12个',
  'APP',
  ' ',
  '、',
  '𠮷',
)

it('never breaks inside marks or figures, and no line is too wide', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const title = pieces.join('')
      const lines = linesOf(title)
      expect(lines.join('')).toBe(title)
      for (const line of lines) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(20)
      // What is wider than a line has to be cut somewhere.
      if (lines.length === 1 || titleParts(title).some(({ text }) => widthOf(text) > 20)) return
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、，。）》”的]/u)
      for (const [index, line] of lines.slice(0, -1).entries()) {
        expect(line).not.toMatch(/[（《“]$/u)
        if (/\d$/.test(line)) expect(lines[index + 1]).not.toMatch(/^[\d年个]/)
      }
    }),
    { numRuns: 1000 },
  )
})
