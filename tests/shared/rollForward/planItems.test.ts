import { describe, expect, it } from 'vitest'
import { planItems } from '../../../shared/rollForward/planItems'
import { heading, paragraph } from '../../support/drafts'

const plan = heading(1, '下一步工作打算')
const headingsOf = (...blocks: Parameters<typeof planItems>[0]) =>
  planItems(blocks).map((item) => item.heading)

describe('what a plan set out to do', () => {
  it('is named by its subheadings', () => {
    const blocks = [
      plan,
      heading(2, '抓好泵站检修。'),
      paragraph('a', '一是先查后修。'),
      heading(2, '加快并网'),
    ]
    expect(headingsOf(...blocks)).toEqual(['抓好泵站检修', '加快并网'])
  })

  it('is counted off in one paragraph', () => {
    const text = '2025年，重点做好三件事：一是抓好泵站检修，汛前完成；二是加快并网。三是带好队伍，招2人。'
    expect(planItems([plan, paragraph('a', text)])).toEqual([
      { text: '抓好泵站检修，汛前完成', heading: '抓好泵站检修' },
      { text: '加快并网', heading: '加快并网' },
      { text: '带好队伍，招2人', heading: '带好队伍' },
    ])
  })

  it('is counted off in paragraphs of their own', () => {
    expect(
      headingsOf(
        plan,
        paragraph('a', '1.抓好泵站检修。汛前完成。'),
        paragraph('b', '2.加快并网，年底完成。'),
      ),
    ).toEqual(['抓好泵站检修', '加快并网'])
  })

  it('is taken without the number typed before it', () => {
    const items = planItems([
      plan,
      paragraph('a', '1、抓好泵站检修，汛前完成。'),
      paragraph('b', '加快并网。'),
      heading(2, '3、带好队伍'),
    ])
    expect(items.map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/^\d、/))
  })

  it('is said in sentences without their lead-in', () => {
    const text = '明年，我们将继续抓好泵站检修，汛前完成。在市局领导下，加快并网进度。让我们一起努力向前。'
    expect(headingsOf(plan, paragraph('a', text))).toEqual(['抓好泵站检修', '加快并网进度'])
  })

  it('is nothing where nothing is written', () => {
    expect(headingsOf(plan, paragraph('a'))).toEqual([])
  })
})
