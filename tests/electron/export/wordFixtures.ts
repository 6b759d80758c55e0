import type { WordChoices } from '../../../electron/export/word'
import type { Draft } from '../../../shared/draft/draft'
import { standardExport } from '../../../shared/layout/exportOptions'
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
import { fixtures } from './fixtures'
import { pngOf } from '../../support/pictures'

export type WordFixture = { readonly draft: Draft; readonly choices?: WordChoices }

const topics = ['阵地建设', '群众活动', '队伍培养', '安全管理', '作风纪律'] as const

/** A section of about one and a half pages, with headings of every level. */
function longSection(title: string, seed: number): Piece[] {
  return [
    heading(1, title),
    paragraph(prose(4, seed)),
    ...topics.flatMap((topic, index) => [
      heading(2, `${topic}稳步推进`),
      ...paragraphs(1, seed + index),
      heading(3, '主要做法'),
      ...paragraphs(1, seed + index + 1),
    ]),
  ]
}

const wide = 'a'.repeat(64) + '.png'
const tall = 'b'.repeat(64) + '.png'
const pictures: Readonly<Record<string, Uint8Array>> = {
  [wide]: pngOf(640, 320, [176, 196, 222]),
  [tall]: pngOf(300, 900, [222, 205, 176]),
}
const readImage = (file: string) => pictures[file] ?? null

const caption = (text: string): Piece => ({ type: 'paragraph', spans: [{ text }], align: 'center' })

const longTable: Piece = {
  type: 'table',
  headerRows: 1,
  widths: [1, 3, 4, 2],
  rows: [
    [cell('序号'), cell('活动'), cell('地点'), cell('人次')],
    ...Array.from({ length: 90 }, (_, index) => [
      cell(String(index + 1), { align: 'center' }),
      cell(['下乡演出', '展览', '讲座'][index % 3] ?? ''),
      cell(`第${(index % 12) + 1}片区文化广场`),
      cell(String(120 + index * 7), { align: 'right' }),
    ]),
  ],
}

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`)

/** Too many columns for a page that stands upright, more rows than one turned page holds. */
const wideTable: Piece = {
  type: 'table',
  headerRows: 1,
  landscape: true,
  widths: [2, ...months.map(() => 1), 1],
  rows: [
    [cell('场馆'), ...months.map((month) => cell(month)), cell('合计')],
    ...Array.from({ length: 26 }, (_, row) => [
      cell(`第${row + 1}片区文化站`),
      ...months.map((_month, index) => cell(String(20 + row + index), { align: 'right' })),
      cell(String(306 + row * 12), { align: 'right' }),
    ]),
  ],
}

const blank = (name: string, more: object = {}) => ({
  text: `【${name}】`,
  blank: { name, kind: 'text' as const, ...more },
})

const more: Readonly<Record<string, WordFixture>> = {
  pages30: {
    draft: draftOf([
      recipient,
      paragraph(prose(4)),
      ...Array.from({ length: 8 }, (_, index) => longSection(`第${index + 1}阶段工作`, index)).flat(),
      signature,
    ]),
  },
  longTable: {
    draft: draftOf([
      recipient,
      ...paragraphs(4),
      caption('表1 全年活动一览'),
      longTable,
      ...paragraphs(24, 2),
      signature,
    ]),
  },
  titleOfTwoLines: {
    draft: draftOf(
      [recipient, ...paragraphs(24), signature],
      '青溪县文化馆2025年度公共文化服务体系建设工作情况总结',
    ),
  },
  titleOfThreeLines: {
    draft: draftOf(
      [recipient, ...paragraphs(14), signature],
      '青溪县文化和旅游局关于开展“夜间场馆”错时开放试点暨2025年度公共文化服务效能提升工作情况的总结报告',
    ),
  },
  latinAndFigures: {
    draft: draftOf(
      [
        recipient,
        ...Array.from({ length: 12 }, (_, index) =>
          paragraph(
            `全年接入Wi-Fi 6热点${120 + index}个，App日活由3,${index}00人增至1.2万人，VR导览（v2.${index}）覆盖率98.5%，GB/T 9704-2012等12项标准落实到位。${prose(2, index)}`,
          ),
        ),
        signature,
      ],
      '2025年度数字化工作总结',
    ),
  },
  blanks: {
    draft: draftOf([
      recipient,
      heading(1, '基本情况'),
      {
        type: 'paragraph',
        spans: [
          { text: '全年完成投资' },
          blank('金额', { kind: 'number', unit: '万元', hint: '350' }),
          { text: '，完成情况' },
          blank('程度', { kind: 'choice', choices: ['明显好于去年', '与去年持平'] }),
          { text: `，牵头单位为` },
          blank('牵头单位'),
          { text: `。${prose(3)}` },
        ],
      },
      {
        type: 'heading',
        level: 2,
        lead: [blank('重点工作'), { text: '有序推进。' }],
        tail: [{ text: prose(3) }],
      },
      ...paragraphs(14, 3),
      signature,
    ]),
  },
  images: {
    draft: draftOf([
      recipient,
      ...paragraphs(3),
      { type: 'image', file: wide, alt: '广场展演现场', width: 0.8, pixels: { width: 640, height: 320 } },
      caption('图1 广场展演现场'),
      ...paragraphs(6, 1),
      { type: 'image', file: tall, alt: '', width: 1, pixels: { width: 300, height: 900 } },
      caption('图2 书架'),
      ...paragraphs(12, 2),
      signature,
    ]),
    choices: { readImage },
  },
  landscapeTables: {
    draft: draftOf([
      recipient,
      ...paragraphs(9),
      caption('表1 各场馆月度活动场次'),
      { type: 'paragraph', spans: [{ text: '单位：场' }], align: 'right' },
      wideTable,
      paragraph(''),
      ...paragraphs(16, 2),
      { type: 'attachments', names: ['各场馆月度活动场次明细'] },
      signature,
      { type: 'attachment', title: [{ text: '各场馆月度活动场次明细' }] },
      wideTable,
      paragraph(''),
    ]),
  },
  pageBreaks: {
    draft: draftOf([
      recipient,
      ...paragraphs(6),
      { type: 'pageBreak' },
      heading(1, '新的一页'),
      ...paragraphs(8, 1),
      { type: 'pageBreak' },
      longTable,
      ...paragraphs(8, 3),
      signature,
    ]),
  },
  rareCharacters: {
    draft: draftOf([
      recipient,
      ...paragraphs(10),
      paragraph(`联系人王𠮷、李𬭎、张㐂，电话0000-1234567 🙂👍🏽。${prose(3)}`),
      ...paragraphs(6, 2),
      signature,
    ]),
  },
  skippedLevels: {
    draft: draftOf([
      recipient,
      heading(1, '做法'),
      ...[1, 2, 3].flatMap((seed) => [heading(3, `把第${seed}件事办好。`, prose(3, seed))]),
      heading(1, '打算'),
      heading(3, '抓早抓小。', prose(4, 1)),
      heading(2, '形成合力', ''),
      heading(3, '共建共享。', prose(4, 2)),
      ...paragraphs(12),
      signature,
    ]),
  },
  automaticNumbers: {
    draft: draftOf([
      recipient,
      heading(2, '先行先试', ''),
      ...longSection('主要工作', 1),
      heading(1, '做法'),
      heading(3, '第一件事。', prose(3, 1)),
      heading(3, '第二件事。', prose(3, 2)),
      heading(2, '合力', ''),
      heading(1, '打算'),
      heading(4, '每月一次', ''),
      ...paragraphs(10),
      signature,
      { type: 'attachment', title: [{ text: '分项说明' }] },
      heading(1, '演出'),
      heading(2, '场次', ''),
      ...paragraphs(3),
    ]),
    choices: { options: { ...standardExport, numbering: 'word' } },
  },
  contents: {
    draft: draftOf([
      recipient,
      ...['基本情况', '主要工作', '存在问题', '下步打算'].flatMap((title, index) =>
        longSection(title, index),
      ),
      heading(2, '强化组织领导，明确任务分工。', prose(3)),
      signature,
    ]),
    choices: { options: { ...standardExport, contents: true } },
  },
}

/** Drafts with every kind of block and every choice about a Word file, by name. */
export const wordFixtures: Readonly<Record<string, WordFixture>> = {
  ...Object.fromEntries(Object.entries(fixtures).map(([name, draft]) => [name, { draft }])),
  ...more,
}
