import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/draft/draft'
import { applyChange, blocksOf, changeBetween, mirrorOf } from '../../../shared/draft/draftMirror'
import { arbitrarySpans } from '../../support/arbitraries'
import { paragraph } from '../../support/drafts'

const pool = Array.from({ length: 12 }, (_, index) => paragraph(`p${index}`))
/** Blocks out of one pool in any order, some of them rewritten. */
const someBlocks = fc
  .tuple(fc.shuffledSubarray(pool), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([blocks, rewritten]) => blocks.map((block, at): Block => (rewritten[at] ? { ...block } : block)))
const text = fc.record({ title: arbitrarySpans(), blocks: someBlocks })

describe('the mirror of a draft', () => {
  it('is led from any text to any other by the change between them', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const after = mirrorOf(other)
        const led = applyChange(mirrorOf(one), changeBetween(mirrorOf(one), after))
        expect(led.title).toEqual(after.title)
        expect(blocksOf(led)).toEqual(other.blocks)
        for (const [index, block] of blocksOf(led).entries()) expect(block).toBe(other.blocks[index])
      }),
      { numRuns: 1000 },
    )
  })

  it('tells only of what differs', () => {
    const [a, b, c] = [paragraph('a'), paragraph('b'), paragraph('c')]
    const title = [{ text: '总结' }]
    const changed = paragraph('b', '改')

    expect(
      changeBetween(mirrorOf({ title, blocks: [a, b] }), mirrorOf({ title, blocks: [a, changed] })),
    ).toEqual({
      changed: [changed],
      removed: [],
    })
    expect(changeBetween(mirrorOf({ title, blocks: [a, b] }), mirrorOf({ title, blocks: [c, a] }))).toEqual({
      changed: [c],
      removed: ['b'],
      order: ['c', 'a'],
    })
  })

  it('keeps the order’s identity while only text changes', () => {
    const mirror = mirrorOf({ title: [], blocks: [paragraph('a'), paragraph('b')] })

    expect(applyChange(mirror, { changed: [paragraph('a', '改')], removed: [] }).order).toBe(mirror.order)
  })

  it('refuses a change that does not fit', () => {
    const mirror = mirrorOf({ title: [], blocks: [paragraph('a')] })

    expect(() => applyChange(mirror, { changed: [paragraph('b')], removed: [] })).toThrow()
  })
})
