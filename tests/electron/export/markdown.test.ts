import { expect, it } from 'vitest'
import { toMarkdown } from '../../../electron/export/markdown'
import type { Span } from '../../../shared/draft/draft'
import { cell, draftOf, heading, paragraph, recipient, signature, spans, type Piece } from './drafts'

const markdownOf = (...pieces: Piece[]) => toMarkdown(draftOf(pieces, '')).trimEnd()
const withSpans = (...written: Span[]) => markdownOf({ type: 'paragraph', spans: written })

it('gives the title the first level and the headings their numbers below it', () => {
  const draft = draftOf(
    [recipient, heading(1, '主要工作'), heading(2, '压实责任'), signature],
    '某馆\n工作总结',
  )

  expect(toMarkdown(draft).split('\n\n')).toEqual([
    '# 某馆<br>工作总结',
    '县文化和旅游局：',
    '## 一、主要工作',
    '### （一）压实责任',
    '青溪县文化馆',
    '2025年12月18日\n',
  ])
})

it('sets the lead of a run-in heading bold', () => {
  expect(markdownOf(heading(3, '压实责任', '，全年召开会议。'))).toBe('**1.压实责任**，全年召开会议。')
})

it('sets a run-in lead bold by stars where they are read so, by a tag before a letter', () => {
  expect(markdownOf(heading(2, '压实责任', '：全年召开会议。'))).toBe('**（一）压实责任**：全年召开会议。')
  expect(markdownOf(heading(2, '压实责任。', '“会”开六次。'))).toBe('**（一）压实责任。**“会”开六次。')
  expect(markdownOf(heading(2, '压实责任。', '全年召开会议。'))).toBe(
    '<strong>（一）压实责任。</strong>全年召开会议。',
  )
})

it('uses tags where stars beside a mark would not be read as bold', () => {
  expect(withSpans({ text: '“压实”', bold: true }, { text: '责任' })).toBe('<strong>“压实”</strong>责任')
})

it('joins neighbours of one look, and keeps blanks outside the signs', () => {
  expect(withSpans({ text: '甲', bold: true }, { text: '乙 ', bold: true }, { text: '丙' })).toBe(
    '**甲乙** 丙',
  )
})

it('writes a line break so that no editor strips it', () => {
  expect(markdownOf(paragraph('甲\n乙'))).toBe('甲\\\n乙')
})

it.each([
  ['5*3_2', '5\\*3\\_2'],
  ['[甲](乙)', '\\[甲\\](乙)'],
  ['a<b & c', 'a&lt;b &amp; c'],
  ['# 甲', '\\# 甲'],
  ['- 甲', '\\- 甲'],
  ['1. 甲', '1\\. 甲'],
  ['1.甲', '1.甲'],
  ['> 甲', '\\> 甲'],
  ['`甲`~乙|丙\\', '\\`甲\\`\\~乙\\|丙\\\\'],
])('makes the signs of %s plain', (text, written) => {
  expect(markdownOf(paragraph(text))).toBe(written)
})

it('reads as HTML where alignment needs a tag', () => {
  const text: Piece = { type: 'paragraph', spans: spans('甲<乙>*\n丙'), align: 'right' }

  expect(markdownOf(text)).toBe('<p align="right">甲&lt;乙&gt;*<br>丙</p>')
})

it('gives a table a head and each row all its columns', () => {
  const rows = [[cell('类别', { rowSpan: 2 }), cell('甲|乙')], [cell('丙')], [cell('合计', { colSpan: 2 })]]

  expect(markdownOf({ type: 'table', headerRows: 1, rows })).toBe(
    '| 类别 | 甲\\|乙 |\n| --- | --- |\n|  | 丙 |\n| 合计 |  |',
  )
  expect(markdownOf({ type: 'table', headerRows: 0, rows: [[cell('甲')]] })).toBe('|  |\n| --- |\n| 甲 |')
})
