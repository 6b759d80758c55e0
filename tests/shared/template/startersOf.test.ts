import { expect, it } from 'vitest'
import { startersOf } from '../../../shared/template/startersOf'
import type { Template } from '../../../shared/template/template'
import { testTemplate } from '../../support/templates'

const template: Template = {
  ...testTemplate,
  slots: testTemplate.slots.map((slot) => (slot.id === 'work' ? { ...slot, starters: ['抓落实'] } : slot)),
  starterSets: [{ id: 'water', name: '水务', starters: { work: ['抓调水', '抓检修'] } }],
}

it('gives the slot’s own, or those of the chosen trade', () => {
  expect(startersOf(template, 'work')).toEqual(['抓落实'])
  expect(startersOf(template, 'work', 'water')).toEqual(['抓调水', '抓检修'])
  expect(startersOf(template, 'work', 'gone')).toEqual(['抓落实'])
  expect(startersOf(template, 'basics', 'water')).toEqual([])
})
