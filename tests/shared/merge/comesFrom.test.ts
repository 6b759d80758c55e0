import { expect, it } from 'vitest'
import { comesFrom } from '../../../shared/merge/comesFrom'
import { paragraph } from '../../support/drafts'

const [a, b, c] = [paragraph('a', '甲'), paragraph('b', '乙'), paragraph('c', '丙')]
const earlier = [a, b]
const later = [a, paragraph('b', '乙乙'), c]

it('holds for a state that has all that was changed, and more', () => {
  expect(comesFrom([...later, paragraph('d', '丁')], later, earlier)).toBe(true)
  expect(comesFrom([paragraph('a', '甲甲'), ...later.slice(1)], later, earlier)).toBe(true)
})

it('does not for one that lacks a change, or has another in its place', () => {
  expect(comesFrom([a, b, c], later, earlier)).toBe(false)
  expect(comesFrom([a, paragraph('b', '别的'), c], later, earlier)).toBe(false)
  expect(comesFrom([a, paragraph('b', '乙乙')], later, earlier)).toBe(false)
})

it('does not for one that still has what was removed', () => {
  expect(comesFrom([a, b], [a], earlier)).toBe(false)
  expect(comesFrom([a, c], [a], earlier)).toBe(true)
})
