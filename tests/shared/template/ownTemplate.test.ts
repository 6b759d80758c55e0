import { describe, expect, it } from 'vitest'
import { copyTemplate, freeTemplateName, isSameTemplate } from '../../../shared/template/ownTemplate'
import { startersOf } from '../../../shared/template/startersOf'
import { templateSchema, type Slot } from '../../../shared/template/template'
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

describe('starter headings', () => {
  const work: Slot = {
    id: 'work',
    name: '主要工作',
    aliases: [],
    required: true,
    repeatable: true,
    guidance: '',
    starters: ['抓学习', '抓落实'],
  }
  const template = {
    ...testTemplate,
    slots: [work, { ...work, id: 'plan' }],
    starterSets: [{ id: 'safety', name: '安全生产', starters: { work: ['隐患排查'] } }],
  }

  it('are the chosen trade’s where it has any for the slot, else the slot’s own', () => {
    expect(startersOf(work, template, 'safety')).toEqual(['隐患排查'])
    expect(startersOf({ ...work, id: 'plan' }, template, 'safety')).toEqual(['抓学习', '抓落实'])
    expect(startersOf(work, template, undefined)).toEqual(['抓学习', '抓落实'])
    expect(startersOf(work, template, 'gone')).toEqual(['抓学习', '抓落实'])
  })
})
