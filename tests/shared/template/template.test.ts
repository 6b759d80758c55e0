import { describe, expect, it } from 'vitest'
import { headinglessSlots, templateSchema } from '../../../shared/template/template'
import { builtInTemplate, builtInTemplates } from './builtInTemplates'

describe('a template read from a file', () => {
  it('names the place that is broken', () => {
    const annual = builtInTemplate('annual')
    const broken = { ...annual, slots: [{ ...annual.slots[0], name: '' }] }

    const { error } = templateSchema.safeParse(broken)

    expect(error?.issues[0]?.path).toEqual(['slots', 0, 'name'])
  })

  it('refuses a slot that comes twice', () => {
    const annual = builtInTemplate('annual')

    const twice = { ...annual, slots: [...annual.slots, ...annual.slots] }

    expect(templateSchema.safeParse(twice).success).toBe(false)
  })

  it('refuses what is no template at all', () => {
    for (const json of [null, 3, [], {}]) expect(templateSchema.safeParse(json).success).toBe(false)
  })
})

describe('the built-in templates', () => {
  it.each(builtInTemplates())(
    '$name gives every slot with a heading its heading, and the others none',
    ({ slots }) => {
      for (const slot of slots) expect(slot.heading === undefined).toBe(headinglessSlots.has(slot.id))
    },
  )

  it.each(builtInTemplates())('$name has guidance for every slot', ({ slots }) => {
    for (const slot of slots) expect(slot.guidance.length).toBeGreaterThan(10)
  })
})
