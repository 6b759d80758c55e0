import { expect, it } from 'vitest'
import { headingEntries } from '../../../shared/palette/headingEntries'
import { heading, paragraph } from '../../support/drafts'

it('lists the headings with their printed numbers', () => {
  const blocks = [
    paragraph('p', '开头'),
    heading(1, '主要工作'),
    heading(2, '抓学习'),
    heading(1, '存在问题'),
  ]
  expect(headingEntries(blocks).map(({ name, level }) => [name, level])).toEqual([
    ['一、主要工作', 1],
    ['（一）抓学习', 2],
    ['二、存在问题', 1],
  ])
})
