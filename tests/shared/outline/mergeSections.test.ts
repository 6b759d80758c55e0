import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { firstOfSlot, mergeSections } from '../../../shared/outline/mergeSections'
import { rankedSections } from '../../../shared/outline/rankedSections'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading, paragraph } from '../../support/drafts'
import { classifyByName, testTemplate } from '../../support/templates'

const input = (blocks: readonly Block[]) => ({ blocks, template: testTemplate, classify: classifyByName })
const merged = (blocks: readonly Block[], id: string) => applyEdits(blocks, mergeSections(input(blocks), id))
const ids = (blocks: readonly Block[]) => blocks.map((block) => block.id).join(' ')

it('joins what stands in the later section to the first, and leaves one heading', () => {
  const blocks = [
    heading(1, '存在问题'),
    paragraph('a', '人手不足。'),
    paragraph('empty'),
    heading(1, '下步计划'),
    heading(1, '存在问题', { id: 'again' }),
    paragraph('b', '设备老化。'),
    heading(2, '其二'),
  ]

  expect(ids(merged(blocks, 'again'))).toBe('存在问题 a b 其二 下步计划')
})

it('keeps a heading that says something else, as a subsection', () => {
  const blocks = [
    heading(1, '存在问题'),
    paragraph('a', '人手不足。'),
    heading(1, '不足之处', { slot: 'problems' }),
    heading(2, '其二'),
  ]
  const after = merged(blocks, '不足之处')

  expect(ids(after)).toBe('存在问题 a 不足之处 其二')
  expect(after.slice(2)).toEqual([heading(2, '不足之处'), heading(3, '其二')])
})

it('keeps it as a paragraph where the subsections leave no level', () => {
  const blocks = [
    heading(1, '存在问题'),
    heading(1, '不足之处', { slot: 'problems' }),
    heading(2, '二'),
    heading(3, '三'),
    heading(4, '四'),
  ]

  expect(merged(blocks, '不足之处').slice(1)).toEqual([paragraph('不足之处', '不足之处'), ...blocks.slice(2)])
})

it('keeps the text behind a run-in heading', () => {
  const runIn: Block = {
    id: 'b',
    type: 'heading',
    level: 1,
    lead: [{ text: '存在问题。' }],
    tail: [{ text: '车少。' }],
  }
  const classify = () => [
    { slot: 'problems', by: 'wording' } as const,
    { slot: 'problems', by: 'wording' } as const,
  ]
  const blocks = [heading(1, '存在问题'), runIn]
  const after = applyEdits(blocks, mergeSections({ blocks, template: testTemplate, classify }, 'b'))

  expect(after).toEqual([heading(1, '存在问题'), paragraph('b', '车少。')])
})

it('has nothing to do for a slot that stands once, may repeat, or for the first', () => {
  const blocks = ['基本情况', '主要工作', '主要工作 ', '存在问题'].map((name) => heading(1, name))

  for (const block of blocks) expect(mergeSections(input(blocks), block.id)).toEqual([])
})

it('loses no text but a heading said twice, and leaves the section no more repeated', () => {
  const arbitrary = arbitrarySections({
    headings: ['基本情况', '存在问题', '下步计划', '难点'],
    slots: ['problems'],
  })
  fc.assert(
    fc.property(arbitrary, (blocks) => {
      const later = rankedSections(input(blocks)).find(
        ({ section }) => firstOfSlot(input(blocks), section.heading.id) !== null,
      )?.section.heading
      if (later === undefined) return
      const first = firstOfSlot(input(blocks), later.id)?.section.heading
      const after = merged(blocks, later.id)
      const texts = (all: readonly Block[]) =>
        all
          .map(textOf)
          .filter((text) => text !== '')
          .toSorted()
      const isTwice = first !== undefined && textOf(first) === textOf(later)
      const expected = texts(blocks)
      if (isTwice) expected.splice(expected.indexOf(textOf(later)), 1)
      expect(texts(after)).toEqual(expected)
      const rows = buildOutline(input(after)).filter((row) => row.kind === 'section')
      expect(rows.some((row) => row.key === later.id)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})
