import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { layouts } from '../../../shared/layout/layouts'
import { estimateItem } from '../../../shared/pages/estimateItem'
import { pageAt } from '../../../shared/pages/pageAt'
import { pageItems } from '../../../shared/pages/pageItems'
import { paginate, type Pagination } from '../../../shared/pages/paginate'
import { titleBlockId } from '../../../shared/textSearch/placedHit'
import { arbitraryBlocks } from '../../support/arbitraries'
import { heading, paragraph } from '../../support/drafts'

const layout = layouts.gbt9704
const pagesOf = (blocks: Block[], before?: Pagination) => paginate({ title: [], blocks }, layout, before)

describe('where pages begin', () => {
  it('counts 22 lines of 28 characters', () => {
    expect(pagesOf([paragraph('a', '春'.repeat(22 * 28 - 2))]).pages).toBe(1)
    expect(pagesOf([paragraph('a', '春'.repeat(22 * 28 - 1))])).toEqual({
      pages: 2,
      blocks: [{ block: 'a', page: 1, turns: [{ offset: 22 * 28 - 2, page: 2 }], lastLine: 1 }],
    })
  })

  it('does not count the number of a heading as its text', () => {
    const lines = Array.from({ length: 21 }, (_, index) => paragraph(`p${index}`, '春'))
    const runIn: Block = {
      id: 'h',
      type: 'heading',
      level: 1,
      lead: [{ text: '春'.repeat(10) }],
      tail: [{ text: '夏'.repeat(30) }],
    }

    expect(pagesOf([...lines, runIn]).blocks.at(-1)).toEqual({
      block: 'h',
      page: 1,
      turns: [{ offset: 24, page: 2 }],
      lastLine: 16,
    })
  })

  it('takes a heading along with what follows it', () => {
    const lines = Array.from({ length: 21 }, (_, index) => paragraph(`p${index}`, '春'))
    const { blocks } = pagesOf([...lines, heading(1, '夏', { id: 'h' }), paragraph('q', '秋')])

    expect(blocks.slice(-2)).toEqual([
      { block: 'h', page: 2, turns: [{ offset: 0, page: 2 }] },
      { block: 'q', page: 2, turns: [] },
    ])
  })

  it('turns at page breaks and attachments', () => {
    const blocks: Block[] = [
      paragraph('a', '春'),
      { id: 'break', type: 'pageBreak' },
      paragraph('b', '夏'),
      { id: 'c', type: 'attachment', title: [{ text: '秋' }] },
    ]

    expect(pagesOf(blocks).blocks.map(({ page, turns }) => [page, turns.length])).toEqual([
      [1, 0],
      [1, 0],
      [2, 1],
      [3, 1],
    ])
  })

  it('turns between the rows of a table, which repeat its head', () => {
    const cell = (text: string) => ({ paragraphs: [[{ text }]] })
    const rows = Array.from({ length: 60 }, (_, row) => [cell(`行${row}`), cell('值')])
    const [table] = pagesOf([{ id: 't', type: 'table', headerRows: 1, rows }]).blocks

    expect(table?.turns.map(({ page }) => page)).toEqual([2])
    const text = textOf({ id: 't', type: 'table', headerRows: 1, rows })
    expect(text.slice(table?.turns[0]?.offset)).toMatch(/^行31\t/)
  })

  it('is one page for an empty draft', () => {
    expect(pagesOf([paragraph('a')])).toEqual({ pages: 1, blocks: [{ block: 'a', page: 1, turns: [] }] })
    expect(pagesOf([]).pages).toBe(1)
  })
})

describe('the page of a place', () => {
  const pagination = pagesOf([paragraph('a', '春'.repeat(700)), paragraph('b', '夏')])

  it('is the one whose first line it stands on or behind', () => {
    expect(pageAt(pagination, { block: 'a', offset: 22 * 28 - 3 })).toBe(1)
    expect(pageAt(pagination, { block: 'a', offset: 22 * 28 - 2 })).toBe(2)
    expect(pageAt(pagination, { block: 'b', offset: 0 })).toBe(2)
    expect(pageAt(pagination, { block: titleBlockId, offset: 3 })).toBe(1)
    expect(pageAt(pagination, { block: 'new', offset: 0 })).toBeNull()
  })
})

/** Paragraphs of many lines among blocks of every type. */
const someBlocks = fc
  .array(
    fc.oneof(
      fc.nat({ max: 400 }).map((length): Block[] => [paragraph('x', '春，'.repeat(length))]),
      arbitraryBlocks(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.flat())
const edits = fc.array(fc.record({ at: fc.nat(), remove: fc.nat({ max: 3 }), insert: someBlocks }), {
  maxLength: 5,
})

function renamed(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => (block.id === `b${index}` ? block : { ...block, id: `b${index}` }))
}

describe('whatever is edited', () => {
  it('gives the same answer as from nothing', () => {
    fc.assert(
      fc.property(someBlocks, edits, fc.constantFrom('gbt9704', 'general'), (start, steps, id) => {
        let blocks = renamed(start)
        let pagination = paginate({ title: [], blocks }, layouts[id])
        for (const { at, remove, insert } of steps) {
          const fresh = insert.map((block, index) => ({ ...block, id: `n${at}-${index}-${blocks.length}` }))
          blocks = blocks.toSpliced(at % (blocks.length + 1), remove, ...fresh)
          pagination = paginate({ title: [], blocks }, layouts[id], pagination)
          expect(pagination).toEqual(paginate({ title: [], blocks: structuredClone(blocks) }, layouts[id]))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('gives every block a page, none before that of the block above, and turns inside its text', () => {
    fc.assert(
      fc.property(someBlocks, (given) => {
        const blocks = renamed(given)
        const { pages, blocks: found } = pagesOf(blocks)
        expect(found.map(({ block }) => block)).toEqual(blocks.map(({ id }) => id))
        const all = found.flatMap(({ page, turns }) => [page, ...turns.map((turn) => turn.page)])
        expect(all).toEqual([...all].sort((one, other) => one - other))
        expect(all.at(-1) ?? 1).toBe(pages)
        for (const [index, { turns }] of found.entries())
          for (const { offset } of turns) {
            const block = blocks[index]
            expect(offset).toBeLessThanOrEqual(block ? textOf(block).length : 0)
          }
      }),
      { numRuns: 100 },
    )
  })

  it('puts every line and row of every item on a page', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        for (const item of pageItems({ title: [{ text: '总结' }], blocks: renamed(blocks) }, layout))
          expect(estimateItem(item, layout).parts.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })
})
