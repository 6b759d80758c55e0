import { makeBlocks } from './text.mjs'

/** @typedef {import('../../shared/draft/draft').Block} Block */

/** Comes to 30 pages and a few. */
const characters = 16_500

/** Of what only the heads of the tables are made: they are printed again on each page, and so are not counted. */
export const headCharacters = '甲乙丙丁'

const figures = [
  '全年接入热点126个，App日活由3,400人增至1.2万人。',
  '“一网通办”率98.5%，12项GB/T标准（试行）落实到位。',
  '1—11月投诉下降8.5%，Wi-Fi 6覆盖24个点位。',
  '按照“先急后缓”办法，检修设备36台（套），投入35.8万元。',
]

/** Drafts of 30 pages by name: Han text, and text with figures, Latin letters and quotes; each without and with tables. */
export function thirtyPages() {
  return Object.fromEntries(
    ['Han', 'mixed'].flatMap((kind) =>
      [false, true].map((hasTables) => [
        `${kind} text, ${hasTables ? 'tables' : 'no tables'}`,
        draftOf(kind, hasTables),
      ]),
    ),
  )
}

/** @param {string} kind @param {boolean} hasTables @returns {import('../../shared/draft/draft').Draft} */
function draftOf(kind, hasTables) {
  const texts = makeBlocks(hasTables ? characters - 2500 : characters)
  const blocks = texts.flatMap((block, index) => blocksOf(block, index, kind === 'mixed', hasTables))
  return {
    format: 'zhangfa-draft',
    version: 3,
    id: 'thirty-pages',
    title: [{ text: '年度工作总结' }],
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'guide',
    profile: {},
    blocks: [
      ...blocks,
      { id: 'sign', type: 'signature', units: ['城东排水所'], date: '2031年12月20日', seal: false },
    ],
  }
}

/**
 * @param {import('./text.mjs').BenchBlock} block @param {number} index @param {boolean} isMixed @param {boolean} hasTables
 * @returns {Block[]}
 */
function blocksOf({ type, text }, index, isMixed, hasTables) {
  const id = `b${index}`
  if (type === 'heading') return [{ id, type, level: 1, lead: [{ text }] }]
  const figure = isMixed ? (figures[index % figures.length] ?? '') : ''
  /** @type {Block} */
  const paragraph = { id, type, spans: [{ text: text + figure }] }
  return hasTables && index % 11 === 7 ? [paragraph, tableOf(index)] : [paragraph]
}

/** @param {number} seed @returns {Block} */
function tableOf(seed) {
  const head = Array.from(headCharacters, (text) => ({ paragraphs: [[{ text }]] }))
  const rows = Array.from({ length: 5 + (seed % 5) }, (_, row) =>
    [`第${row + 1}片区`, '管网检修、泵站值守', String(120 + row * 7), '已经办结'].map((text) => ({
      paragraphs: [[{ text }]],
    })),
  )
  return {
    id: `t${seed}`,
    type: 'table',
    headerRows: 1,
    widths: [1, 2, 1, 1],
    rows: [head, ...rows],
  }
}
