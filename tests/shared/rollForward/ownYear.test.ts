import { expect, it } from 'vitest'
import { ownYearOf } from '../../../shared/rollForward/ownYear'
import { draftWith, paragraph } from '../../support/drafts'

const titled = (title: string) =>
  ownYearOf(draftWith([paragraph('a', '2019年建站。')], { title: [{ text: title }] }))

it.each([
  ['河西站2024年度工作总结', 2024],
  ['二〇二四年工作总结', 2024],
  ['2024年工作总结及2025年工作计划', 2024],
  ['2023—2024学年第二学期教学工作总结', 2024],
  ['2023—2024学年第一学期教学工作总结', 2023],
])('%s is about %i', (title, year) => {
  expect(titled(title)).toBe(year)
})

it('takes the profile’s year before the text’s, and the one most often named of those', () => {
  const blocks = [paragraph('a', '2019年建站。2024年调水，2024年检修。')]
  expect(ownYearOf(draftWith(blocks, { profile: { year: '2023年度' } }))).toBe(2023)
  expect(ownYearOf(draftWith(blocks))).toBe(2024)
  expect(ownYearOf(draftWith([paragraph('a', '20XX年调水。')]))).toBeNull()
})
