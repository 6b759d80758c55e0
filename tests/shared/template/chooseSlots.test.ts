import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRun } from '../../../shared/outline/longestRun'
import { chooseSlots } from '../../../shared/template/chooseSlots'
import { testTemplate } from '../../support/templates'

const ids = ['basics', 'work', 'results', 'problems', 'plan']
const rankOf = (slot: string) => testTemplate.slots.findIndex(({ id }) => id === slot)
const candidates = fc.array(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }), {
  maxLength: 6,
})

/** How many stand in order with these slots. */
const run = (slots: readonly string[]) =>
  longestRun(slots.map((slot) => ({ rank: rankOf(slot), weight: 0 }))).size

const everyChoice = (given: readonly (readonly string[])[]): string[][] =>
  given.reduce<string[][]>((all, slots) => all.flatMap((one) => slots.map((slot) => [...one, slot])), [[]])

describe('choosing among the slots that headings may have', () => {
  it('gives each one of its own, with which as many stand in order as with any choice', () => {
    fc.assert(
      fc.property(candidates, (given) => {
        const slots = chooseSlots(given, testTemplate).slots.map((slot) => slot ?? '')
        expect(slots.every((slot, index) => given[index]?.includes(slot))).toBe(true)
        expect(run(slots)).toBe(Math.max(...everyChoice(given).map(run)))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes the most usual where the others are in order no better', () => {
    expect(chooseSlots([['plan', 'work']], testTemplate).slots).toEqual(['plan'])
    expect(chooseSlots([['plan', 'work'], ['problems']], testTemplate).slots).toEqual(['work', 'problems'])
    expect(chooseSlots([['problems'], ['basics', 'results']], testTemplate).slots[1]).toBe('basics')
  })

  it('gives a heading that is usually of no slot a place only where that costs no other its own', () => {
    const aim = ['other', 'plan']

    expect(chooseSlots([['work'], aim], testTemplate).slots).toEqual(['work', 'plan'])
    expect(chooseSlots([aim, ['work']], testTemplate).slots).toEqual(['other', 'work'])
    expect(chooseSlots([['problems'], aim, ['problems']], testTemplate).slots[1]).toBe('other')
  })

  it('leaves headings without candidates and slots the template has not as they are', () => {
    expect(chooseSlots([[], ['unheard-of'], ['work']], testTemplate)).toEqual({
      slots: [undefined, 'unheard-of', 'work'],
      inOrder: new Set([2]),
    })
  })
})
