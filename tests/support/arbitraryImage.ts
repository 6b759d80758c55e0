import fc from 'fast-check'
import type { ImageBlock } from '../../shared/draft/draft'

const side = fc.integer({ min: 1, max: 4000 })

/** A picture block without its id. */
export const arbitraryImage: fc.Arbitrary<Omit<ImageBlock, 'id'>> = fc.record({
  type: fc.constant('image' as const),
  file: fc
    .tuple(fc.constantFrom('0', 'a', 'f'), fc.constantFrom('png', 'jpg', 'gif'))
    .map(([digit, ending]) => `${digit.repeat(64)}.${ending}`),
  alt: fc.constantFrom('', '改造前后对比', 'a]b'),
  width: fc.constantFrom(0.25, 0.5, 0.75, 1),
  pixels: fc.record({ width: side, height: side }),
})
