import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../../shared/template/parseTemplate'
import { headinglessSlots } from '../../../shared/template/template'
import { builtInTemplate, builtInTemplates } from './builtInTemplates'

describe('parseTemplate', () => {
  it('names the place that is broken', () => {
    const annual = builtInTemplate('annual')
    const broken = { ...annual, slots: [{ ...annual.slots[0], name: '' }] }

    const parsed = parseTemplate(broken, '我的文种.json')

    expect(parsed).toMatchObject({ ok: false, failure: 'template.broken', values: { file: '我的文种.json' } })
    expect(parsed.ok ? '' : parsed.values.place).toContain('slots.0.name')
  })

  it('refuses a slot that comes twice', () => {
    const annual = builtInTemplate('annual')

    expect(parseTemplate({ ...annual, slots: [...annual.slots, ...annual.slots] }, 'x').ok).toBe(false)
  })

  it('refuses what is no template at all', () => {
    expect([null, 3, [], {}].map((json) => parseTemplate(json, 'x').ok)).toEqual([false, false, false, false])
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
