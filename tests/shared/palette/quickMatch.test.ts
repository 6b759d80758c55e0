import { expect, it } from 'vitest'
import { ReadingTable } from '../../../shared/pinyin/readingTable'
import { quickMatch } from '../../../shared/palette/quickMatch'
import { readingsFor } from '../../support/phrases'

const entries = [
  { name: '查找短语', more: ['snippets.find', '插入', 'Ctrl+J'] },
  { name: '查找', more: ['edit.find', '编辑'] },
  { name: '导出 Word…', more: ['export.word', '文稿'] },
  { name: '（二）加强领导' },
]
const readings = readingsFor(...entries.map(({ name }) => name))
const found = (query: string, known = readings) => quickMatch(entries, query, known).map(({ name }) => name)

it('gives all in their order while nothing is typed', () => {
  expect(quickMatch(entries, ' ', readings)).toBe(entries)
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

it('finds by initials and pinyin once the readings are known', () => {
  expect(found('jqld')).toEqual(['（二）加强领导'])
  expect(found('czdy')).toEqual(['查找短语'])
  expect(found('dcw')).toEqual(['导出 Word…'])
  expect(found('chazhao')).toEqual(['查找短语', '查找'])
  expect(found('jqld', new ReadingTable())).toEqual([])
})
