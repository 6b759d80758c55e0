import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { paragraph } from '../../support/drafts'

const [a, b, c] = [paragraph('a'), paragraph('b'), paragraph('c')]
const ids = (blocks: readonly { id: string }[]) => blocks.map((block) => block.id).join('')

describe('edits', () => {
  it('move blocks before another, in the order named, as the same objects', () => {
    const moved = applyEdits([a, b, c], [{ type: 'move', blocks: ['c', 'b'], before: 'a' }])

    expect(moved).toEqual([c, b, a])
    expect(moved[0]).toBe(c)
  })

  it('move and insert at the end', () => {
    const edits = [
      { type: 'move', blocks: ['a'], before: null },
      { type: 'insert', blocks: [paragraph('d'), paragraph('e')], before: null },
    ] as const

    expect(ids(applyEdits([a, b, c], edits))).toBe('bcade')
  })

  it('insert into nothing and remove everything', () => {
    expect(ids(applyEdits([], [{ type: 'insert', blocks: [a], before: null }]))).toBe('a')
    expect(applyEdits([a, b], [{ type: 'remove', blocks: ['a', 'b'] }])).toEqual([])
  })

  it('replace a block where it stands', () => {
    const changed = paragraph('b', '改')

    expect(applyEdits([a, b, c], [{ type: 'replace', block: changed }])).toEqual([a, changed, c])
  })

  it('work one after the other: a block that was removed may come back elsewhere', () => {
    const edits = [
      { type: 'remove', blocks: ['a'] },
      { type: 'insert', blocks: [a], before: 'c' },
    ] as const

    expect(ids(applyEdits([a, b, c], edits))).toBe('bac')
  })

  it.each([
    ['move', [{ type: 'move', blocks: ['x'], before: null }]],
    ['move before a block that moves along', [{ type: 'move', blocks: ['a'], before: 'a' }]],
    ['insert before', [{ type: 'insert', blocks: [], before: 'x' }]],
    ['insert twice', [{ type: 'insert', blocks: [a], before: null }]],
    ['remove', [{ type: 'remove', blocks: ['x'] }]],
    ['replace', [{ type: 'replace', block: paragraph('x') }]],
  ] as const)('throw where they name a block wrongly: %s', (_what, edits) => {
    expect(() => applyEdits([a, b, c], edits)).toThrow()
  })

  it('leave the blocks they were given alone', () => {
    const blocks = Object.freeze([a, b, c])

    applyEdits(blocks, [{ type: 'remove', blocks: ['a'] }])

    expect(ids(blocks)).toBe('abc')
  })
})
