import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageKind } from '../../../shared/image/imageKind'
import { imageSize, isTurnedJpeg } from '../../../shared/image/imageSize'
import { newImage } from '../../../shared/image/newImage'
import { gifHead, jpegHead, pngOf } from '../../support/pictures'

describe('a picture', () => {
  it.each([
    ['png', pngOf(3, 2), { width: 3, height: 2 }],
    ['jpg', jpegHead(640, 480), { width: 640, height: 480 }],
    ['jpg', jpegHead(640, 480, 6), { width: 640, height: 480 }],
    ['gif', gifHead(31, 17), { width: 31, height: 17 }],
  ] as const)('of kind %s is known by its bytes, with its size', (kind, bytes, size) => {
    expect(imageKind(bytes)).toBe(kind)
    expect(imageSize(bytes)).toEqual(size)
  })

  it('says that it is to be turned, as telephones write them', () => {
    expect([1, 3, 6].map((turn) => isTurnedJpeg(jpegHead(2, 3, turn)))).toEqual([false, true, true])
    expect(isTurnedJpeg(jpegHead(2, 3))).toBe(false)
  })

  it('is told from text, drawings and programs whatever they are called', () => {
    for (const text of ['', 'BM是一种说法', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF', 'MZ\0\0'])
      expect(imageKind(new TextEncoder().encode(text))).toBeNull()
  })

  it('cut off or overwritten anywhere has a size or none, and never throws', () => {
    const whole = [pngOf(3, 2), jpegHead(640, 480, 6), gifHead(31, 17)]
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(80), fc.nat(255), fc.nat(80), (bytes, at, value, end) => {
        const changed = Uint8Array.from(bytes).subarray(0, end)
        changed[at] = value
        const size = imageSize(changed)
        expect(size === null || (size.width > 0 && size.height > 0)).toBe(true)
        isTurnedJpeg(changed)
      }),
    )
  })

  it('is put in as wide as it is, at most as wide as the text', () => {
    const width = (pixels: number) =>
      newImage({ file: 'x', pixels: { width: pixels, height: 10 } }, '', 'i').width
    expect([1, 295, 590, 4000].map(width)).toEqual([0.1, 0.5, 1, 1])
  })
})
