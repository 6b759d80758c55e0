import { expect, it } from 'vitest'
import type { Block } from '../../../../shared/draft/draft'
import type { BlockPages, PageTurn } from '../../../../shared/pages/paginate'
import { placeMarks, type Boxes } from '../../../../renderer/features/pageView/markPlaces'
import { paragraph } from '../../../support/drafts'

/** Blocks of 100 pixels each, ten characters a line of 20. */
const blocks: Block[] = [paragraph('a'), paragraph('b'), { id: 'break', type: 'pageBreak' }, paragraph('c')]
const boxAt = (index: number) => {
  const block = blocks[index]?.id
  return block === undefined ? null : { block, index, top: index * 100, bottom: index * 100 + 100 }
}
const boxes: Boxes = {
  boxAt,
  blockAtHeight: (y) => boxAt(Math.min(blocks.length - 1, Math.max(0, Math.floor(y / 100)))),
  characterBox: ({ block, offset }) => {
    const top = blocks.findIndex(({ id }) => id === block) * 100 + Math.floor(offset / 10) * 20
    return { top, bottom: top + 20, left: (offset % 10) * 10, isLineStart: offset % 10 === 0 }
  },
}

function marksFor(turns: Readonly<Record<string, PageTurn[]>>, view = { top: 0, bottom: 400 }) {
  const pages = new Map<string, BlockPages>(
    Object.entries(turns).map(([block, found]) => [block, { block, page: 1, turns: found }]),
  )
  return placeMarks(blocks, pages, boxes, view)
}

it('stands above the line that a page begins with', () => {
  expect(marksFor({ a: [{ offset: 20, page: 2 }], b: [{ offset: 0, page: 3 }] })).toEqual([
    { page: 2, top: 40, within: null },
    { page: 3, top: 100, within: null },
  ])
})

it('takes a step where a page begins within a line of the editor', () => {
  expect(marksFor({ a: [{ offset: 23, page: 2 }] })).toEqual([
    { page: 2, top: 40, within: { left: 30, bottom: 60 } },
  ])
})

it('lies on the line that a page break draws', () => {
  expect(marksFor({ c: [{ offset: 0, page: 2 }] })).toEqual([{ page: 2, top: 250, within: null }])
})

it('leaves out what is far from view', () => {
  const turns = { a: [{ offset: 0, page: 2 }], c: [{ offset: 10, page: 3 }] }

  expect(marksFor(turns, { top: 120, bottom: 180 })).toEqual([])
  expect(marksFor(turns, { top: 120, bottom: 310 }).map(({ page }) => page)).toEqual([3])
})
