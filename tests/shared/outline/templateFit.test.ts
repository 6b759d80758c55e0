import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { putInOrder } from '../../../shared/outline/putInOrder'
import { templateFit } from '../../../shared/outline/templateFit'
import { heading, paragraph } from '../../support/drafts'
import { testTemplate } from '../../support/templates'

const blocks = [
  paragraph('intro', '现汇报如下：'),
  heading(1, '下步计划'),
  paragraph('plan', '继续。'),
  heading(1, '基本情况'),
  paragraph('basics', '五个人。'),
  heading(1, '存在问题', { id: 'p1' }),
  heading(1, '存在问题', { id: 'p2' }),
]

describe('how a draft would look as one of a kind', () => {
  it('counts what would be missing, out of place and twice', () => {
    expect(templateFit(blocks, testTemplate)).toMatchObject({ missing: 2, misplaced: 1, twice: 1 })
  })

  it('lets a slot set by hand that the kind does without stand anywhere', () => {
    const pinned = [
      heading(1, '履职情况', { slot: 'slot-of-another-kind' }),
      paragraph('a', '已履职。'),
      ...blocks,
      heading(1, '意见建议', { slot: 'advice' }),
    ]

    const fit = templateFit(pinned, testTemplate)

    expect(fit).toMatchObject({ missing: 2, misplaced: 1, twice: 1 })
    expect(
      fit.rows.filter(({ by }) => by === 'writer').map(({ slotName, place }) => [slotName, place]),
    ).toEqual([
      ['其他', 'ok'],
      ['意见建议', 'ok'],
    ])
    const ordered = applyEdits(pinned, putInOrder({ blocks: pinned, template: testTemplate }))
    expect(ordered.map(({ id }) => id).toSorted()).toEqual(pinned.map(({ id }) => id).toSorted())
    expect(templateFit(ordered, testTemplate).misplaced).toBe(0)
  })
})
