import { expect, it } from 'vitest'
import type { Block } from '../../../shared/draft/draft'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { guidanceOf } from '../../../renderer/draft/guidance'
import { heading, paragraph } from '../../support/drafts'
import { testTemplate } from '../../support/templates'

const template = {
  ...testTemplate,
  slots: [
    ...testTemplate.slots.map((slot) => ({ ...slot, guidance: `写${slot.name}` })),
    { ...testTemplate.slots[1], id: 'duty', name: '履职情况', aliases: [], guidance: '写履职' },
  ],
} as typeof testTemplate

const guided = (blocks: Block[]) => [...guidanceOf(buildOutline({ blocks, template }), blocks, template)]

it('guides every empty section, those of a kind’s own slots too, right behind the heading', () => {
  const blocks = [
    paragraph('intro'),
    heading(1, '基本情况'),
    paragraph('basics'),
    paragraph('more'),
    heading(1, '履职情况'),
    paragraph('duty'),
  ]
  expect(guided(blocks)).toEqual([
    ['intro', '写导语'],
    ['basics', '写基本情况'],
    ['duty', '写履职'],
  ])
})

it('says nothing where something is written, or a subheading stands', () => {
  const blocks = [
    heading(1, '基本情况'),
    paragraph('basics', '二十人。'),
    heading(1, '主要工作'),
    heading(2, '抓检修'),
    paragraph('work'),
  ]
  expect(guided(blocks)).toEqual([])
})
