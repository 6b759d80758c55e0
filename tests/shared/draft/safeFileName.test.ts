import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName, untitled } from '../../../shared/draft/safeFileName'

describe('safeFileName', () => {
  it('keeps an ordinary title as it is', () => {
    expect(safeFileName('2025年度工作总结（送审稿）')).toBe('2025年度工作总结（送审稿）')
  })

  it('gives marks that Windows forbids their full-width form', () => {
    expect(safeFileName('a<b>c:d"e/f\\g|h?i*j')).toBe('a＜b＞c：d＂e／f＼g｜h？i＊j')
  })

  it.each(['CON', 'prn', 'Aux', 'NUL', 'com1', 'LPT9', 'COM¹', 'nul.2025', 'con 1'])(
    'puts a mark before the reserved name %s',
    (name) => {
      expect(safeFileName(name)).toBe(`_${name}`)
    },
  )

  it.each(['CONTENT', '总结CON', 'COM10', 'auxiliary'])('leaves %s, which only looks reserved', (name) => {
    expect(safeFileName(name)).toBe(name)
  })

  it.each(['', '   ', '...', '\u3000', '\u0000\u001f', '. .', '\ud800', '\u202e'])(
    'names the file when nothing is left of %j',
    (title) => {
      expect(safeFileName(title)).toBe(untitled)
    },
  )

  it('strips blanks at both ends and dots at the end', () => {
    expect(safeFileName(' \u3000.总结. ..\u3000')).toBe('.总结')
  })

  it('joins the lines of a title with a blank', () => {
    expect(safeFileName('某局\n工作总结')).toBe('某局 工作总结')
  })

  it('cuts a long title between characters', () => {
    const name = safeFileName('𠮷'.repeat(80))

    expect(name).toBe('𠮷'.repeat(50))
  })

  it('gives a name that can be used anywhere, for any title', () => {
    const anyTitle = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('总', '𠮷', '.', ' ', '/', 'CON', 'nul', '\n', '\u202e', '\u3000'),
        maxLength: 150,
      }),
    )
    fc.assert(
      fc.property(anyTitle, (title) => {
        const name = safeFileName(title)

        expect(name).not.toBe('')
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|[.\s]$|^\s/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)($|\.|\s)/i)
        expect(name.length).toBeLessThanOrEqual(120)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
        expect(safeFileName(name)).toBe(name)
      }),
      { numRuns: 500 },
    )
  })
})
