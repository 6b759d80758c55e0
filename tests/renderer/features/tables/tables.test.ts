import { describe, expect, it } from 'vitest'
import { isPossible, sizeAfterKey } from '../../../../renderer/features/tables/tableSize'
import { toolsPlace } from '../../../../renderer/features/tables/toolsPlace'

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const desk = box(280, 40, 760, 760)
const tools = { width: 32, height: 340 }

describe('the tools of a table', () => {
  it('stand in the margin beside it', () => {
    expect(toolsPlace(box(370, 250, 560, 200), desk, tools)).toEqual({ left: 936, top: 250 })
  })

  it('stay on the desk along a table longer than it', () => {
    expect(toolsPlace(box(370, -900, 560, 3000), desk, tools)?.top).toBe(46)
    expect(toolsPlace(box(370, 780, 560, 3000), desk, tools)?.top).toBe(454)
  })

  it('are not there where the table is out of sight', () => {
    expect(toolsPlace(box(370, -900, 560, 200), desk, tools)).toBeNull()
  })

  it('stay on a desk narrower than the paper', () => {
    expect(toolsPlace(box(370, 250, 900, 200), desk, tools)?.left).toBe(1002)
  })
})

describe('the size of a new table', () => {
  it('follows the arrow keys, inside the squares', () => {
    expect(sizeAfterKey({ rows: 1, columns: 1 }, 'ArrowRight')).toEqual({ rows: 1, columns: 2 })
    expect(sizeAfterKey({ rows: 1, columns: 1 }, 'ArrowUp')).toEqual({ rows: 1, columns: 1 })
    expect(sizeAfterKey({ rows: 8, columns: 2 }, 'ArrowDown')).toEqual({ rows: 8, columns: 2 })
    expect(sizeAfterKey({ rows: 1, columns: 1 }, 'a')).toBeNull()
  })

  it('has at least one cell and no more than fit', () => {
    expect(isPossible({ rows: 1, columns: 1 })).toBe(true)
    expect(isPossible({ rows: 0, columns: 3 })).toBe(false)
    expect(isPossible({ rows: 501, columns: 3 })).toBe(false)
  })
})
