import type { Draft } from '../../../shared/draft/draft'
import {
  cell,
  draftOf,
  heading,
  paragraph,
  paragraphs,
  prose,
  recipient,
  signature,
  type Piece,
} from './drafts'

const parts = ['基本情况', '主要工作及成效', '存在的问题', '下一步打算'] as const

function section(title: string, seed: number, length: number): Piece[] {
  return [
    heading(1, title),
    paragraph(prose(length, seed)),
    heading(2, '健全机制，压实责任'),
    paragraph(prose(length + 1, seed + 1)),
    heading(3, '建好台账'),
    paragraph(prose(length, seed + 2)),
    heading(4, '每月更新'),
    paragraph(prose(length, seed + 3)),
  ]
}

const table: Piece = {
  type: 'table',
  headerRows: 1,
  widths: [1, 2, 1, 1],
  rows: [
    [cell('类别'), cell('项目'), cell('计划'), cell('完成')],
    [
      cell('演出', { rowSpan: 2 }),
      cell('下乡演出'),
      cell('40', { align: 'right' }),
      cell('46', { align: 'right' }),
    ],
    [cell('广场展演'), cell('12', { align: 'right' }), cell('12', { align: 'right' })],
    [
      cell('合计', { colSpan: 2, align: 'center' }),
      cell('52', { align: 'right' }),
      cell('58', { align: 'right' }),
    ],
  ],
}

/** Drafts that between them hold every kind of block and every way of signing. */
export const fixtures: Readonly<Record<string, Draft>> = {
  short: draftOf([recipient, paragraph(prose(4)), heading(1, '主要工作'), paragraph(prose(4, 2)), signature]),
  long: draftOf([
    recipient,
    paragraph(prose(3)),
    ...parts.flatMap((title, index) => section(title, index, 9)),
    { ...paragraph('特此报告。'), type: 'paragraph', spans: [{ text: '特此报告。' }], role: 'closing' },
    signature,
  ]),
  table: draftOf([
    recipient,
    paragraph(prose(6)),
    heading(1, '主要指标'),
    paragraph(prose(3, 1)),
    table,
    ...paragraphs(18, 2),
    signature,
  ]),
  runIn: draftOf([
    recipient,
    ...parts.flatMap((title, index) => [
      heading(1, title),
      heading(2, '强化组织领导，明确任务分工。', prose(3, index)),
      heading(3, '把台账建细。', prose(3, index + 1)),
      heading(4, '每月更新一次。', prose(3, index + 2)),
      heading(2, '坚持问题导向，抓好整改落实。', prose(4, index + 3)),
    ]),
    signature,
  ]),
  attachments: draftOf([
    recipient,
    ...paragraphs(12),
    {
      type: 'attachments',
      names: ['全年下乡演出场次及观众人数统计表（含各乡镇文化站报送的分项明细数据）', '共建协议清单'],
    },
    { ...signature, type: 'signature', units: ['青溪县文化馆'], date: '2025年12月18日', seal: true },
    { type: 'attachment', title: [{ text: '全年下乡演出统计表' }] },
    table,
    { type: 'attachment', title: [{ text: '共建协议清单' }] },
    heading(1, '乡镇'),
    ...paragraphs(9, 3),
  ]),
  oneAttachment: draftOf([
    recipient,
    ...paragraphs(12),
    { type: 'attachments', names: ['共建协议清单'] },
    signature,
    { type: 'attachment', title: [{ text: '共建协议清单' }] },
    paragraph(prose(5)),
  ]),
  sealed: draftOf([
    recipient,
    ...paragraphs(18),
    { type: 'signature', units: ['青溪县文化馆'], date: '2025年1月8日', seal: true },
  ]),
  jointSealed: draftOf([
    recipient,
    ...paragraphs(18),
    {
      type: 'signature',
      units: ['青溪县文化馆', '青溪县图书馆', '青溪县体育中心', '青溪县博物馆'],
      date: '2025年1月8日',
      seal: true,
    },
  ]),
  jointPlain: draftOf([
    recipient,
    ...paragraphs(18),
    {
      type: 'signature',
      units: ['青溪县文化和旅游事业发展促进中心', '青溪县图书馆'],
      date: '2025年1月8日',
      seal: false,
    },
  ]),
  mixed: draftOf(
    [
      recipient,
      heading(1, '基本情况'),
      {
        type: 'paragraph',
        spans: [
          { text: '全年完成投资' },
          { text: '【金额】', blank: { name: '金额', kind: 'number', unit: '万元' } },
          { text: '，其中' },
          { text: '重点项目', bold: true },
          { text: '占' },
          { text: '62.5%', italic: true },
          { text: '，' },
          { text: '超出预期', underline: true },
          { text: `。采用Wi-Fi 6、APP和5G专网，“一网通办”——全程网办率达到100%……${prose(6)}` },
        ],
      },
      { type: 'paragraph', spans: [{ text: '联系人：王𠮷\n电话：0000-1234567 🙂' }] },
      { type: 'paragraph', spans: [{ text: '——摘自馆志' }], align: 'right' },
      { type: 'paragraph', spans: [{ text: '（一九五八年建馆）' }], align: 'center' },
      { type: 'pageBreak' },
      heading(2, '打造“15分钟文化圈”。', prose(6, 1)),
      ...paragraphs(14, 1),
      signature,
    ],
    '关于APP与“一网通办”的2025年度总结',
  ),
}
