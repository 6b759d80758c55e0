import mammoth from 'mammoth'
import { bundledPage } from './bundledPage.mjs'
import { median, timeOf } from './figures.mjs'
import { makeBlocks } from './text.mjs'

const characters = 100_000
const rounds = 20

/**
 * A Word file of 100,000 characters with a table read into articles, headings and styled paragraphs, against mammoth making
 * HTML of the same file; warm, in turn.
 * @param {{ withOurs: boolean }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function wordImportRows({ withOurs }) {
  const { buildFile, layouts, readWord } = await bundledPage('wordImport')
  const { bytes } = await buildFile(draftOf(makeBlocks(characters)), 'docx', layouts.gbt9704)
  const buffer = Buffer.from(bytes)
  /** @type {{ ours: number[], mammoth: number[] }} */
  const times = { ours: [], mammoth: [] }
  // The first rounds are for the compiler.
  for (let round = -5; round < rounds; round += 1) {
    if (round === 0) times.ours.length = times.mammoth.length = 0
    times.mammoth.push(await timeOf(() => mammoth.convertToHtml({ buffer })))
    if (withOurs) times.ours.push(await timeOf(() => readWord(bytes, 'bench.docx', [])))
  }
  return [
    {
      what: 'Word import of 100,000 characters, warm',
      unit: 'ms',
      ours: withOurs ? median(times.ours) : undefined,
      reference: median(times.mammoth),
      ratio: withOurs ? median(times.ours.map((time, at) => time / (times.mammoth[at] ?? NaN))) : undefined,
      against: 'mammoth, to HTML',
      budget: 1,
    },
  ]
}

/** @param {readonly import('./text.mjs').BenchBlock[]} blocks */
function draftOf(blocks) {
  const body = blocks.map(({ type, text }, at) =>
    type === 'heading'
      ? { id: `b${at}`, type, level: 1, lead: [{ text }] }
      : { id: `b${at}`, type, spans: [{ text }] },
  )
  const rows = blocks
    .slice(1, 22)
    .map(({ text }, row) => [`${row}`, text.slice(0, 20), text.slice(20, 50)])
    .map((row) => row.map((cell) => ({ paragraphs: [[{ text: cell }]] })))
  return {
    format: 'zhangfa-draft',
    version: 3,
    id: 'bench',
    title: [{ text: '量一量' }],
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'guide',
    profile: {},
    blocks: [...body, { id: 'table', type: 'table', headerRows: 1, rows }],
  }
}
