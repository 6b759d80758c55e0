import { describe, expect, it } from 'vitest'
import { characterWidth, layoutSchema, textWidth, toTwips } from '../../../shared/layout/layout'
import { layouts } from '../../../shared/layout/layouts'
import { measureIn, measureText } from '../../../shared/layout/measureText'

describe('layouts', () => {
  it.each(Object.entries(layouts))('keep %s in the schema, under its own id', (id, layout) => {
    expect(layoutSchema.parse(layout)).toEqual(layout)
    expect(layout.id).toBe(id)
  })

  it('leave a text area of 156 × 225 mm in gbt9704', () => {
    const { page } = layouts.gbt9704

    expect([page.width - page.left - page.right, page.height - page.top - page.bottom]).toEqual([156, 225])
  })

  it('fit 28 characters and 22 lines into it, and no more', () => {
    const layout = layouts.gbt9704
    const height = toTwips(225)

    expect(Math.floor(textWidth(layout) / characterWidth(layout))).toBe(layout.grid?.characters)
    expect(Math.floor(height / layout.linePitch)).toBe(layout.grid?.lines)
  })
})

describe('measureText', () => {
  it('gives Han characters one cell and digits half a one', () => {
    expect(measureText('𠮷年“', layouts.gbt9704)).toBe(3 * 315)
    expect(measureText('2025', layouts.gbt9704)).toBe(4 * 155)
  })
  it('gives Latin letters the widths of Times New Roman, with and without accents', () => {
    expect(measureIn('Wi', 1000)).toBe(944 + 278)
    expect(measureIn('éā', 1000)).toBe(444 + 444)
  })
})
