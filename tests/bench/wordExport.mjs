import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../../scripts/setup/project.mjs'
import { bundledPage } from './bundledPage.mjs'
import { median, timeOf } from './figures.mjs'
import { inFolder } from './inFolder.mjs'
import { makeBlocks } from './text.mjs'

const characters = 100_000
const rounds = 20
const commandRounds = 9

/**
 * A draft of 100,000 characters with a table written as a Word file: in process and warm, against the `docx` library alone
 * with the same paragraphs and no style; and the whole command, against the whole of pandoc.
 * @param {{ withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function wordExportRows({ withOurs, say }) {
  const { buildFile, docx, draftJson, layouts } = await bundledPage('wordExport')
  const blocks = makeBlocks(characters)
  const table = blocks.slice(1, 22).map(({ text }, row) => [`${row}`, text.slice(0, 20), text.slice(20, 50)])
  const draft = draftOf(blocks, table)
  /** @type {{ ours: number[], library: number[] }} */
  const times = { ours: [], library: [] }
  // The first rounds are for the compiler.
  for (let round = -5; round < rounds; round += 1) {
    if (round === 0) times.ours.length = times.library.length = 0
    times.library.push(await timeOf(() => plainFile(docx, blocks, table)))
    if (withOurs) times.ours.push(await timeOf(() => buildFile(draft, 'docx', layouts.gbt9704)))
  }
  const inProcess = {
    what: 'Word export of 100,000 characters, warm',
    unit: 'ms',
    ours: withOurs ? median(times.ours) : undefined,
    reference: median(times.library),
    ratio: withOurs ? median(times.ours.map((time, at) => time / (times.library[at] ?? NaN))) : undefined,
    against: '`docx` alone, no styles',
    budget: 1.3,
  }
  if (spawnSync('pandoc', ['--version']).error) {
    say('  pandoc is not here: the whole command is not measured')
    return [inProcess]
  }
  return [inProcess, await commandRow(draftJson(draft), toMarkdown(blocks, table), withOurs)]
}

/** @param {string} json @param {string} markdown @param {boolean} withOurs @returns {Promise<import('./figures.mjs').Row>} */
function commandRow(json, markdown, withOurs) {
  return inFolder(async (folder) => {
    const [draft, text] = [path.join(folder, 'draft.zhangfa'), path.join(folder, 'draft.md')]
    fs.writeFileSync(draft, json)
    fs.writeFileSync(text, markdown)
    const cli = inProject('out', 'main', 'cli.js')
    const out = ['--to', 'docx', '--out', path.join(folder, 'ours.docx')]
    /** @type {number[]} */
    const timesOfPandoc = []
    /** @type {number[]} */
    const timesOfOurs = []
    for (let round = 0; round < commandRounds; round += 1) {
      timesOfPandoc.push(timeOfCommand('pandoc', [text, '-o', path.join(folder, 'pandoc.docx')]))
      if (withOurs) timesOfOurs.push(timeOfCommand(process.execPath, [cli, 'export', draft, ...out]))
    }
    return {
      what: 'the same, the whole command',
      unit: 'ms',
      ours: withOurs ? median(timesOfOurs) : undefined,
      reference: median(timesOfPandoc),
      ratio: withOurs ? median(timesOfOurs.map((time, at) => time / (timesOfPandoc[at] ?? NaN))) : undefined,
      against: 'pandoc',
      budget: 1.5,
    }
  })
}

/** @param {readonly import('./text.mjs').BenchBlock[]} blocks @param {readonly string[][]} table */
function draftOf(blocks, table) {
  const body = blocks.map(({ type, text }, at) =>
    type === 'heading'
      ? { id: `b${at}`, type, level: 1, lead: [{ text }] }
      : { id: `b${at}`, type, spans: [{ text }] },
  )
  const rows = table.map((row) => row.map((text) => ({ paragraphs: [[{ text }]] })))
  const middle = body.length >> 1
  return {
    format: 'zhangfa-draft',
    version: 3,
    id: 'bench',
    title: [{ text: '量一量' }],
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'guide',
    profile: {},
    blocks: [
      ...body.slice(0, middle),
      { id: 'table', type: 'table', headerRows: 1, rows },
      ...body.slice(middle),
    ],
  }
}

/** @param {typeof import('docx')} docx @param {readonly import('./text.mjs').BenchBlock[]} blocks @param {readonly string[][]} table */
function plainFile(
  { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun },
  blocks,
  table,
) {
  const body = blocks.map(({ type, text }) => {
    const children = [new TextRun(text)]
    return type === 'heading'
      ? new Paragraph({ heading: HeadingLevel.HEADING_1, children })
      : new Paragraph({ children })
  })
  const rows = table.map(
    (row) =>
      new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  )
  const children = [...body, new Table({ rows })]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** @param {readonly import('./text.mjs').BenchBlock[]} blocks @param {readonly string[][]} table */
function toMarkdown(blocks, table) {
  const body = blocks.map(({ type, text }) => (type === 'heading' ? `# ${text}` : text))
  const [head = [], ...rows] = table.map((row) => `| ${row.join(' | ')} |`)
  return [...body, [head, '|---|---|---|', ...rows].join('\n')].join('\n\n')
}

/** @param {string} program @param {readonly string[]} given */
function timeOfCommand(program, given) {
  const start = performance.now()
  const { status, stderr } = spawnSync(program, given)
  if (status !== 0) throw new Error(`${program}: ${stderr.toString()}`)
  return performance.now() - start
}
