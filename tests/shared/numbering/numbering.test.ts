import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/draft/draft'
import { formatNumber, numbersOf, toHanNumber } from '../../../shared/numbering/numbering'
import { heading, paragraph } from '../../support/drafts'

describe('Han numbers', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [2000, '二千'],
    [9999, '九千九百九十九'],
    [10000, '10000'],
    [0, '0'],
  ])('%i is %s', (value, text) => {
    expect(toHanNumber(value)).toBe(text)
  })

  it('are all different', () => {
    const all = Array.from({ length: 9999 }, (_, index) => toHanNumber(index + 1))

    expect(new Set(all).size).toBe(9999)
  })
})

describe('heading numbers', () => {
  it('have the form of their level', () => {
    expect(([1, 2, 3, 4] as const).map((level) => formatNumber(level, 12))).toEqual([
      '十二、',
      '（十二）',
      '12.',
      '（12）',
    ])
  })

  it('start again under each higher heading, also where a level is skipped', () => {
    const blocks = [
      heading(1, 'A'),
      heading(3, 'A1'),
      heading(3, 'A2'),
      paragraph('p'),
      heading(1, 'B'),
      heading(2, 'Ba'),
      heading(3, 'Ba1'),
      heading(4, 'Ba1x'),
      heading(2, 'Bb'),
      heading(3, 'Bb1'),
    ]

    expect([...numbersOf(blocks).values()]).toEqual([
      '一、',
      '1.',
      '2.',
      '二、',
      '（一）',
      '1.',
      '（1）',
      '（二）',
      '1.',
    ])
  })

  it('are decimals where the layout says so, a level left out counted as the first', () => {
    const blocks = [heading(1, '一'), heading(2, '二'), heading(2, '三'), heading(1, '四'), heading(3, '五')]
    expect([...numbersOf(blocks, 'decimal').values()]).toEqual(['1 ', '1.1 ', '1.2 ', '2 ', '2.1.1 '])
  })

  it('start again in an attachment', () => {
    const blocks: Block[] = [heading(1, 'A'), { id: 'x', type: 'attachment', title: [] }, heading(1, 'B')]

    expect([...numbersOf(blocks).values()]).toEqual(['一、', '一、'])
  })

  it('count on by one among the headings of a level under one parent', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3, 4), { maxLength: 40 }), (levels) => {
        const blocks = levels.map((level, index) => heading(level as 1, `h${index}`))
        const numbers = numbersOf(blocks)
        for (const [index, level] of levels.entries()) {
          const since = levels.slice(0, index)
          const parent = since.findLastIndex((each) => each < level)
          const before = since.slice(parent + 1).filter((each) => each === level).length
          expect(numbers.get(`h${index}`)).toBe(formatNumber(level as 1, before + 1))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
