import { expect, it } from 'vitest'
import { refusalText } from '../../../../renderer/features/outline/refusalText'
import { outline as words } from '../../../../shared/words/zhCN/outline'

const section = { key: 'a', text: '五、存在问题' }
const nowhere = { after: null, before: null }

it('says where the order would have a section', () => {
  const between = { after: { key: 'b', text: '二、主要工作' }, before: { key: 'c', text: '四、下步计划' } }
  expect(refusalText({ reason: 'order', section, count: 1, between }, words)).toBe(
    '章节顺序设为“严格”，没有移动：“五、存在问题”应在“二、主要工作”之后、“四、下步计划”之前。可在“顺序”里改为“提示”。',
  )
})

it('says that there is nothing beyond, or no deeper level', () => {
  expect(refusalText({ reason: 'edge', section, count: 1, between: nowhere }, words)).toContain('已经到头')
  expect(refusalText({ reason: 'depth', section, count: 1, between: nowhere }, words)).toContain('最深一级')
})
