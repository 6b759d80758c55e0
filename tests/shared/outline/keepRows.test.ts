import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { keepRows } from '../../../shared/outline/keepRows'
import { renameHeading } from '../../../shared/outline/renameHeading'
import { removeHeadings } from '../../../shared/outline/removeHeadings'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading, paragraph } from '../../support/drafts'
import { testTemplate as template } from '../../support/templates'

const blocks = [
  heading(1, '主要工作'),
  heading(2, '甲'),
  paragraph('p', '办班四期。'),
  heading(2, '乙'),
  heading(1, '下步计划'),
]

it('keeps the list where nothing changed', () => {
  const rows = buildOutline({ blocks, template })

  expect(keepRows(rows, buildOutline({ blocks, template }))).toBe(rows)
})

it('makes anew only what changed, and what stands above it', () => {
  const rows = buildOutline({ blocks, template })
  const longer = blocks.map((block) => (block.id === 'p' ? paragraph('p', '办班五期，每期一周。') : block))
  const kept = keepRows(rows, buildOutline({ blocks: longer, template }))
  const [work, ...others] = rows.filter((row) => row.kind === 'section')
  const [workAfter, ...othersAfter] = kept.filter((row) => row.kind === 'section')

  expect(workAfter).not.toBe(work)
  expect(workAfter?.children[0]).not.toBe(work?.children[0])
  expect(workAfter?.children[1]).toBe(work?.children[1])
  expect(othersAfter[0]).toBe(others[0])
})

it('says what a naive rebuild says, whatever was changed', () => {
  const arbitrary = arbitrarySections({
    headings: ['基本情况', '存在问题', '下步计划', '难点'],
    slots: ['work'],
  })
  fc.assert(
    fc.property(arbitrary, fc.nat(), fc.boolean(), (given, pick, removes) => {
      const headings = given.filter((block) => block.type === 'heading')
      const id = headings[pick % Math.max(headings.length, 1)]?.id ?? ''
      const edits = removes ? removeHeadings(given, [id]) : renameHeading(given, id, '主要工作')
      const after = buildOutline({ blocks: applyEdits(given, edits), template })
      expect(keepRows(buildOutline({ blocks: given, template }), after)).toEqual(after)
    }),
    { numRuns: 1000 },
  )
})
