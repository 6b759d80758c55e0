import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import type { Block } from '../../../shared/draft/draft'
import { demote, promote } from '../../../shared/outline/changeLevel'
import { levelStep, takeBack } from '../../../shared/outline/levelStep'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading } from '../../support/drafts'
import { classifyByName, testTemplate } from '../../support/templates'

const input = (blocks: readonly Block[]) => ({
  blocks,
  template: testTemplate,
  classify: classifyByName,
  enforcement: 'off' as const,
})

it('brings siblings back that came under a promoted heading', () => {
  const blocks = [heading(1, '甲'), heading(2, '乙'), heading(2, '丙'), heading(3, '丁')]
  const promoted = promote(input(blocks), '乙')
  if ('refusal' in promoted) throw new Error('refused')
  const after = applyEdits(blocks, promoted.edits)
  const step = levelStep(blocks, promoted.edits, { heading: '乙', action: 'promote' })

  expect(applyEdits(after, takeBack(after, step, { heading: '乙', action: 'demote' }) ?? [])).toEqual(blocks)
  expect(takeBack(after, step, { heading: '乙', action: 'promote' })).toBeNull()
  expect(takeBack(after, step, { heading: '甲', action: 'demote' })).toBeNull()
  expect(takeBack([...after, heading(1, '戊')], step, { heading: '乙', action: 'demote' })).toBeNull()
})

it('takes any promotion or demotion back whole', () => {
  const sections = arbitrarySections({ headings: ['基本情况', '甲'] })
  fc.assert(
    fc.property(sections, fc.nat(), fc.boolean(), (blocks, pick, up) => {
      const headings = blocks.filter((block) => block.type === 'heading')
      const id = headings[pick % Math.max(headings.length, 1)]?.id
      if (id === undefined) return
      const arranged = (up ? promote : demote)(input(blocks), id)
      if ('refusal' in arranged) return
      const [action, opposite] = up ? (['promote', 'demote'] as const) : (['demote', 'promote'] as const)
      const step = levelStep(blocks, arranged.edits, { heading: id, action })
      const after = applyEdits(blocks, arranged.edits)

      expect(after).not.toEqual(blocks)
      expect(applyEdits(after, takeBack(after, step, { heading: id, action: opposite }) ?? [])).toEqual(
        blocks,
      )
    }),
    { numRuns: 300 },
  )
})
