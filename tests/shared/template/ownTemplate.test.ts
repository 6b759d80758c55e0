import { describe, expect, it } from 'vitest'
import { copyTemplate, freeTemplateName, isSameTemplate } from '../../../shared/template/ownTemplate'
import { templateSchema } from '../../../shared/template/template'
import { inUsualOrder } from '../../../shared/template/inUsualOrder'
import { testTemplate } from '../../support/templates'

describe('a copy of a template', () => {
  it('has an id and a name of its own and all the rest', () => {
    const copy = copyTemplate(testTemplate, [testTemplate])

    expect(templateSchema.parse(copy)).toEqual({ ...testTemplate, id: copy.id, name: '测试文种（2）' })
    expect(copy.id).not.toBe(testTemplate.id)
  })

  it('takes the next free number and stays short enough', () => {
    expect(freeTemplateName('周报', ['月报'])).toBe('周报')
    expect(freeTemplateName('周报（2）', ['周报', '周报（2）'])).toBe('周报（3）')
    expect(freeTemplateName('长'.repeat(20), ['长'.repeat(20)])).toBe(`${'长'.repeat(17)}（2）`)
  })

  it('is known to say the same whatever the order of its keys', () => {
    const { id, ...rest } = testTemplate

    expect(isSameTemplate(testTemplate, { ...rest, id })).toBe(true)
    expect(isSameTemplate(testTemplate, { ...testTemplate, name: '别的' })).toBe(false)
  })
})

it('offers the most usual kinds first and the others as they came', () => {
  const kinds = ['zebra', 'report', 'activity', 'annual', 'apple'].map((id) => ({ ...testTemplate, id }))

  expect(inUsualOrder(kinds).map(({ id }) => id)).toEqual(['annual', 'report', 'activity', 'zebra', 'apple'])
})
