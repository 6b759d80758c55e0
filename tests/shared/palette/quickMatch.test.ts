import { expect, it } from 'vitest'
import { quickMatch } from '../../../shared/palette/quickMatch'

const entries = [
  { name: '查找短语', more: ['snippets.find', '插入', 'Ctrl+J'] },
  { name: '查找', more: ['edit.find', '编辑'] },
  { name: '导出 Word…', more: ['export.word', '文稿'] },
  { name: '（二）加强领导' },
]
const found = (query: string) => quickMatch(entries, query).map(({ name }) => name)

it('gives all in their order while nothing is typed', () => {
  expect(quickMatch(entries, ' ')).toBe(entries)
})

it('finds by name, by other words, and letter for letter, the best first', () => {
  expect(found('短语')).toEqual(['查找短语'])
  expect(found('编辑')).toEqual(['查找'])
  expect(found('导wo')).toEqual(['导出 Word…'])
  expect(found('find')).toEqual(['查找短语', '查找'])
  expect(found('查找 插入')).toEqual(['查找短语'])
  expect(found('没有')).toEqual([])
})

it('tells half-width and full-width, small and capital letters not apart', () => {
  expect(found('(二)')).toEqual(['（二）加强领导'])
  expect(found('ＷＯＲＤ')).toEqual(['导出 Word…'])
})
