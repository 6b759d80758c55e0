import { expect, it } from 'vitest'
import { readFigure, sayFigure } from '../../../shared/layout/figures'
import { readTextSize, sayTextSize, sizeNames } from '../../../shared/layout/sizeNames'

it('reads sizes as they are said', () => {
  for (const name of sizeNames) expect(sayTextSize(readTextSize(name))).toBe(name)
  expect(sayTextSize(27)).toBe('13.5 磅')
})

it.each([
  ['3号', 32],
  ['小4号', 24],
  ['小4', 24],
  ['１６', 32],
  ['16 磅', 32],
  ['10.5pt', 21],
  ['3', 6],
])('takes %s for a size', (typed, halfPoints) => {
  expect(readTextSize(typed)).toBe(halfPoints)
})

it.each(['', '大', '-3', '三十号', 'NaN', '1e3'])('takes %s for none', (typed) => {
  expect(readTextSize(typed)).toBeNaN()
})

it('reads figures in their units, and shows them without needless decimals', () => {
  expect(readFigure('28.95', 'twips')).toBe(579)
  expect(readFigure('２８．９５ 磅', 'twips')).toBe(579)
  expect(readFigure('37毫米', 'whole')).toBe(37)
  expect(readFigure('-1', 'whole')).toBe(-1)
  expect(readFigure('三', 'whole')).toBeNaN()
  expect(readFigure('', 'whole')).toBeNaN()
  expect(sayFigure(579, 'twips')).toBe('28.95')
  expect(sayFigure(NaN, 'twips')).toBe('')
})
