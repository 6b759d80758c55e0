import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  absentSlots,
  addSlot,
  changeSlot,
  moveSlot,
  moveSlots,
  newSlot,
  removeSlot,
  tidyTemplate,
} from '../../../shared/template/editTemplate'
import { headinglessSlots, templateSchema, type Template } from '../../../shared/template/template'
import { templateProblems } from '../../../shared/template/templateProblems'
import { testTemplate } from '../../support/templates'

const ids = ({ slots }: Template) => slots.map(({ id }) => id)
const usual = ids(testTemplate)

describe('the slots of a kind that is written', () => {
  it('take a new one after the chosen one, under a name of its own', () => {
    const first = newSlot(testTemplate, '新的部分')
    const once = addSlot(testTemplate, first, 'basics')
    const second = newSlot(once, '新的部分')

    expect(ids(once)).toEqual(usual.toSpliced(2, 0, first.id))
    expect([first.name, second.name]).toEqual(['新的部分', '新的部分（2）'])
    expect(templateProblems(addSlot(once, second, undefined))).toEqual([])
  })

  it('take back the usual ones they do without, parts without heading at their place', () => {
    const bare = ['intro', 'results', 'signature'].reduce(removeSlot, testTemplate)
    expect(absentSlots(bare).map(({ name }) => name)).toEqual([
      '导语',
      '主要成效',
      '经验体会',
      '意见建议',
      '署名日期',
    ])

    const whole = absentSlots(bare).reduce((template, slot) => addSlot(template, slot, 'work'), bare)

    expect(ids(whole)[0]).toBe('intro')
    expect(ids(whole).slice(-3)).toEqual(['closing', 'attachments', 'signature'])
  })

  it('move one place up and down, and no further than their like', () => {
    expect(ids(moveSlot(testTemplate, 'plan', 'up')).slice(4, 6)).toEqual(['plan', 'problems'])
    expect(ids(moveSlot(testTemplate, 'basics', 'down')).slice(1, 3)).toEqual(['work', 'basics'])
    expect(moveSlot(testTemplate, 'basics', 'up')).toBe(testTemplate)
    expect(moveSlot(testTemplate, 'signature', 'down')).toBe(testTemplate)
  })

  it('lose none and stay in their parts, wherever they are dragged', () => {
    fc.assert(
      fc.property(
        fc.subarray(usual, { minLength: 1 }),
        fc.constantFrom(...usual),
        fc.constantFrom('before' as const, 'after' as const),
        (moved, target, where) => {
          const after = ids(moveSlots(testTemplate, moved, target, where))
          expect(after.toSorted()).toEqual(usual.toSorted())
          expect(after.filter((id) => headinglessSlots.has(id))).toEqual([
            'intro',
            'closing',
            'attachments',
            'signature',
          ])
          expect(after.slice(0, 1)).toEqual(['intro'])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('are changed by field; an emptied field goes', () => {
    const changed = changeSlot(testTemplate, 'basics', { target: undefined, guidance: '写清人数。' })

    expect(changed.slots[1]).not.toHaveProperty('target')
    expect(changed.slots[1]?.guidance).toBe('写清人数。')
  })
})

it('is stored without blanks, empty lines, and what is left of slots that are gone', () => {
  const written: Template = {
    ...testTemplate,
    name: ' 周报 ',
    slots: testTemplate.slots
      .filter(({ id }) => id !== 'plan')
      .map((slot) => ({
        ...slot,
        name: `${slot.name} `,
        aliases: ['概况', '', ' 概况 ', '总体情况'],
        starters: ['', ' '],
        checklist: [' 人数', ''],
        heading: ' ',
      })),
    starterSets: [{ id: 'safety', name: '安全生产', starters: { work: ['隐患排查', ''], plan: ['演练'] } }],
  }

  const tidy = tidyTemplate(written)

  expect(templateSchema.parse(tidy)).toEqual(tidy)
  expect(tidy.name).toBe('周报')
  expect(tidy.slots[0]).toEqual({
    id: 'intro',
    name: '导语',
    aliases: [],
    required: false,
    repeatable: false,
    guidance: '',
    checklist: ['人数'],
  })
  expect(tidy.slots[1]).toMatchObject({
    heading: '基本情况',
    aliases: ['概况', '总体情况'],
    checklist: ['人数'],
  })
  expect(tidy.slots[1]).not.toHaveProperty('starters')
  expect(tidy.starterSets?.[0]?.starters).toEqual({ work: ['隐患排查'] })
  expect(tidyTemplate(tidy)).toEqual(tidy)
})
