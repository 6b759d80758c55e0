import { expect, it } from 'vitest'
import { exportOptionsSchema, standardExport } from '../../../shared/layout/exportOptions'
import { layouts } from '../../../shared/layout/layouts'
import { substituteFonts } from '../../../shared/layout/substituteFonts'

it('writes the standard names unless local ones are wanted', () => {
  const substitutes = { 仿宋_GB2312: '仿宋' }

  expect(substituteFonts(layouts.gbt9704, { names: 'standard', substitutes })).toBe(layouts.gbt9704)
})

it('writes the local name and keeps the standard one as the first fallback', () => {
  const { roles } = substituteFonts(layouts.gbt9704, { names: 'local', substitutes: { 仿宋_GB2312: '仿宋' } })

  expect(roles.body.face.eastAsia).toBe('仿宋')
  expect(roles.body.face.fallbacks.slice(0, 2)).toEqual(['仿宋_GB2312', 'FangSong'])
  expect(roles.heading1.face).toEqual(layouts.gbt9704.roles.heading1.face)
})

it('fills in what is not chosen', () => {
  expect(exportOptionsSchema.parse({ contents: true })).toEqual({ ...standardExport, contents: true })
})
