import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../shared/checks/finding'
import { nextFinding } from '../../../shared/checks/nextFinding'

const at = (block: string | undefined, start = 0): Finding => ({
  rule: 'mask-left',
  level: 'error',
  ...(block !== undefined && { block }),
  start,
  end: start + 2,
  excerpt: 'XX',
  values: {},
})
const order = ['a', 'b', 'c', 'd']
const findings = [at(undefined), at('b', 0), at('b', 9), at('d')]
const next = (block: string | null, current: Finding | null = null) =>
  findings.indexOf(nextFinding(findings, { block, current }, order) ?? at('none'))

describe('going to the next finding', () => {
  it('goes on from the caret', () => {
    expect(next('a')).toBe(1)
    expect(next('b')).toBe(1)
    expect(next('c')).toBe(3)
  })

  it('starts with the title where no caret stands in the text', () => {
    expect(next(null)).toBe(0)
  })

  it('goes on from the current one while the caret is at it, and round again at the end', () => {
    expect(next('b', at('b', 0))).toBe(2)
    expect(next('b', at('b', 9))).toBe(3)
    expect(next('d', at('d'))).toBe(0)
    expect(next(null, at(undefined))).toBe(1)
  })

  it('goes by the caret once it has been moved, or when the current one is solved', () => {
    expect(next('c', at('b', 0))).toBe(3)
    expect(next('b', at('b', 5))).toBe(1)
  })

  it('has nowhere to go without findings', () => {
    expect(nextFinding([], { block: 'a', current: null }, order)).toBeNull()
  })
})
