import { expect, it } from 'vitest'
import { lastLineFindings } from '../../../shared/checks/lastLine'
import type { Block } from '../../../shared/draft/draft'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { paginate } from '../../../shared/pages/paginate'
import { paragraph } from '../../support/drafts'

function findingsIn(...blocks: Block[]) {
  return lastLineFindings(paginate({ title: [], blocks }, gbt9704), blocks)
}

it('names the characters that stand alone on the last line, marks included', () => {
  const [finding] = findingsIn(paragraph('p', `${'春'.repeat(27)}。`))

  expect(finding).toMatchObject({ rule: 'last-line', level: 'review', block: 'p', start: 26, end: 28 })
  expect(finding?.values.count).toBe(2)
  expect(finding?.excerpt).toBe('春。')
})

it('passes over three characters, short paragraphs and lines that are full', () => {
  expect(
    findingsIn(paragraph('a', '春'.repeat(29)), paragraph('b', '春'), paragraph('c', '春'.repeat(54))),
  ).toEqual([])
})

it('counts a character of two units once', () => {
  expect(findingsIn(paragraph('p', `${'春'.repeat(26)}𠮷`))).toMatchObject([
    { start: 26, end: 28, excerpt: '𠮷' },
  ])
})
