import { describe, expect, it } from 'vitest'
import {
  headinglessSlots,
  sharedSlots,
  templateSchema,
  type Template,
} from '../../../shared/template/template'
import { inUsualOrder } from '../../../shared/template/inUsualOrder'
import { slotsOf } from '../../../shared/template/slotsOf'
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

  it.each(builtInTemplates())('$name has guidance and a checklist for every slot', ({ slots }) => {
    for (const slot of slots) {
      expect(slot.guidance.length).toBeGreaterThan(10)
      expect(slot.checklist?.length).toBeGreaterThanOrEqual(2)
      expect(slot.checklist?.length).toBeLessThanOrEqual(5)
    }
  })

  it.each(builtInTemplates())('$name has the shared slots in the usual order under one name', ({ slots }) => {
    const shared = (template: Pick<Template, 'slots'>) =>
      template.slots.filter(({ id }) => isShared(id)).map(({ id, name }) => [id, name])

    expect(shared({ slots })).toEqual(shared(builtInTemplate('annual')))
    expect(shared({ slots }).map(([id]) => id)).toEqual(sharedSlots)
  })

  it.each(builtInTemplates())('$name knows the shared slots by the same wordings', ({ slots }) => {
    for (const slot of slots.filter(({ id }) => isShared(id))) {
      expect(slot.aliases, slot.name).toEqual(
        builtInTemplate('annual').slots.find(({ id }) => id === slot.id)?.aliases,
      )
    }
  })

  it.each(builtInTemplates())('$name asks no more of its slots together than of the whole', (template) => {
    const required = template.slots.filter(({ required }) => required)
    const sum = (slots: Template['slots']) => slots.reduce((total, { target = 0 }) => total + target, 0)

    expect(sum(required)).toBeLessThanOrEqual(template.target ?? 0)
    expect(sum(template.slots)).toBeGreaterThanOrEqual(template.target ?? 0)
  })

  it.each(builtInTemplates())(
    '$name reads its own names, headings and required order as it means them',
    (template) => {
      const named = template.slots.filter(({ id }) => !headinglessSlots.has(id))
      const read = (texts: readonly string[]) =>
        slotsOf(
          texts.map((text) => ({ text })),
          template,
        ).map(({ slot }) => slot)
      const ids = named.map(({ id }) => id)

      expect(read(named.map(({ name }) => name))).toEqual(ids)
      expect(read(named.map(({ name, heading }) => heading ?? name))).toEqual(ids)
      const required = named.filter(({ required }) => required)
      expect(read(required.map(({ name, heading }) => heading ?? name))).toEqual(required.map(({ id }) => id))
    },
  )

  it.each(builtInTemplates())(
    '$name has starter headings of trades for slots it has, each set once',
    (template) => {
      const sets = template.starterSets ?? []
      expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length)
      for (const { starters } of sets) {
        for (const slot of Object.keys(starters)) {
          expect(template.slots.find(({ id }) => id === slot)?.heading, slot).toBeDefined()
        }
      }
    },
  )

  it('stand in the order of the design', () => {
    expect(inUsualOrder(builtInTemplates().toReversed()).map(({ name }) => name)).toEqual([
      '年度工作总结',
      '半年（季度）工作总结',
      '学期工作总结',
      '专项工作总结',
      '情况汇报',
      '总结及计划',
      '个人总结（述职）',
      '活动总结',
      '整改情况报告',
    ])
  })

  it('stand before those of the writer, which keep their order', () => {
    const own = ['b', 'a'].map((id) => ({ ...builtInTemplate('report'), id }))
    const order = inUsualOrder([...own, ...builtInTemplates()]).map(({ id }) => id)

    expect(order.slice(-2)).toEqual(['b', 'a'])
  })
})

function isShared(id: string): boolean {
  return (sharedSlots as readonly string[]).includes(id)
}
