import { describe, expect, it } from 'vitest'
import { isInstalled } from '../../../shared/layout/fontNames'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { general } from '../../../shared/layout/general'
import { missingFonts, substitutesFor } from '../../../shared/layout/missingFonts'

const windows = ['SimSun', 'SimHei', 'FangSong', 'KaiTi', 'Microsoft YaHei', 'Times New Roman']

describe('the fonts a layout lacks', () => {
  it('knows a font by its Chinese and its Latin name', () => {
    expect(isInstalled('黑体', new Set(['SimHei']))).toBe(true)
    expect(isInstalled('SimHei', new Set(['黑体']))).toBe(true)
    expect(isInstalled('仿宋_GB2312', new Set(['FangSong']))).toBe(false)
  })

  it('names on a usual Windows the fonts of official papers, each once, with what is nearest', () => {
    expect(missingFonts(gbt9704, new Set(windows))).toEqual([
      { name: '方正小标宋简体', standIn: 'SimSun' },
      { name: '楷体_GB2312', standIn: 'KaiTi' },
      { name: '仿宋_GB2312', standIn: 'FangSong' },
    ])
  })

  it('finds nothing missing where all are there', () => {
    expect(missingFonts(general, new Set(['黑体', '楷体_GB2312', '宋体', 'Times New Roman']))).toEqual([])
  })

  it('says where nothing comes near, and leaves such a font out of the substitutes', () => {
    const missing = missingFonts(gbt9704, new Set(['Liberation Serif', 'STZhongsong']))

    expect(missing).toContainEqual({ name: '仿宋_GB2312', standIn: null })
    expect(substitutesFor(missing)).toEqual({
      方正小标宋简体: 'STZhongsong',
      'Times New Roman': 'Liberation Serif',
    })
  })
})
