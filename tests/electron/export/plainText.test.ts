import { expect, it } from 'vitest'
import { buildFile } from '../../../electron/export/buildFile'
import { toPlainText } from '../../../electron/export/plainText'
import { cell, draftOf, heading, paragraph, recipient, signature, spans } from './drafts'
import { layouts } from '../../../shared/layout/layouts'

it('writes numbers, recipient, indents, note and signature as one would type them', () => {
  const draft = draftOf(
    [
      recipient,
      heading(1, '主要工作'),
      heading(2, '压实责任。', '全年召开会议12次。'),
      paragraph('特此报告。'),
      { type: 'attachments', names: ['统计表', '清单'] },
      signature,
    ],
    '工作总结',
  )

  expect(toPlainText(draft).split('\r\n')).toEqual([
    '　'.repeat(12) + '工作总结',
    '',
    '县文化和旅游局：',
    '　　一、主要工作',
    '　　（一）压实责任。全年召开会议12次。',
    '　　特此报告。',
    '',
    '　　附件：1.统计表',
    '　　　　　2.清单',
    '',
    '　'.repeat(20) + '青溪县文化馆',
    '　'.repeat(19) + '2025年12月18日',
    '',
  ])
})

it('separates the cells of a table by tabs', () => {
  const rows = [[cell('类别', { rowSpan: 2 }), cell('演出')], [cell('展览')]]

  expect(toPlainText(draftOf([{ type: 'table', headerRows: 0, rows }], ''))).toBe(
    '\r\n类别\t演出\r\n\t展览\r\n',
  )
})

it('centres and right-aligns by full-width blanks', () => {
  const draft = draftOf(
    [
      { type: 'paragraph', spans: spans('摘自馆志'), align: 'right' },
      { type: 'paragraph', spans: spans('摘自馆志'), align: 'center' },
    ],
    '',
  )

  expect(toPlainText(draft)).toBe(`${'　'.repeat(24)}摘自馆志\r\n${'　'.repeat(12)}摘自馆志\r\n`)
})

it('begins the file with a byte order mark, so that old Notepad reads it', async () => {
  const { bytes } = await buildFile(draftOf([paragraph('甲')]), 'txt', layouts.gbt9704)

  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

it('tells the writer what the file could not hold', async () => {
  const draft = draftOf([
    paragraph('甲\u0007乙'),
    { type: 'table', headerRows: 0, rows: [[cell('甲', { colSpan: 2 })]] },
  ])
  const warnings = async (format: 'docx' | 'txt' | 'md') =>
    (await buildFile(draft, format, layouts.gbt9704)).warnings

  expect(await warnings('docx')).toEqual(['去掉了 1 个看不见的控制字符，文字没有改动。'])
  expect(await warnings('txt')).toHaveLength(2)
  expect(await warnings('md')).toHaveLength(2)
})
