import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayInName, exportName } from '../../../shared/draft/exportName'

it('puts the day behind the title', () => {
  expect(exportName('年度总结', dayInName({ year: 2031, month: 1, day: 5 }))).toBe('年度总结（2031-01-05）')
})

it('keeps what stands behind a title of 300 characters, and no half character', () => {
  const name = exportName('𠮷'.repeat(300), '（定稿2031年12月31日）')

  expect(name).toMatch(/^𠮷+（定稿2031年12月31日）$/u)
})

it('does not hide the file behind a leading dot', () => {
  expect(exportName('...小结', '')).toBe('．．．小结')
})

it('leaves room for an extension in 255 bytes, whatever the title, and no mark that a system refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = exportName(title, '（定稿2031年12月31日）')

      expect(Buffer.byteLength(name) + '.html'.length).toBeLessThanOrEqual(255)
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
    }),
    { numRuns: 1000 },
  )
})
