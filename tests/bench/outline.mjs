import fs from 'node:fs'
import { inProject } from '../../scripts/setup/project.mjs'
import { bundledPage } from './bundledPage.mjs'
import { median, timeOfStep } from './figures.mjs'
import { makeBlocks } from './text.mjs'

const size = 300_000
const rounds = 40

/**
 * The outline after a changed paragraph, in 300,000 characters with 200 and 2,000 headings, against a rebuild that
 * remembers nothing of the blocks and compares the rows as JSON.
 * @param {{ withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function outlineRows({ withOurs, say }) {
  const { buildOutline, keepEqual, keepRows } = await bundledPage('outline')
  const file = fs.readFileSync(inProject('assets', 'templates', 'annual.json'), 'utf8')
  const template = JSON.parse(file)
  return [200, 2000].map((headings) => {
    const blocks = blocksWith(headings)
    let rows = buildOutline({ blocks, template })
    /** @type {{ ours: number[], naive: number[] }} */
    const times = { ours: [], naive: [] }
    for (let round = 0; round < rounds; round += 1) {
      const at = blocks.length >> 1
      blocks[at] = { id: `p${at}`, type: 'paragraph', spans: [{ text: `第${round}次改动。` }] }
      const fresh = { blocks: blocks.map((block) => ({ ...block })), template: { ...template } }
      times.naive.push(timeOfStep(() => keepEqual(rows, buildOutline(fresh))))
      if (withOurs)
        times.ours.push(timeOfStep(() => (rows = keepRows(rows, buildOutline({ blocks, template })))))
    }
    say(`  outline of ${headings} headings`)
    return {
      what: `outline after a change, ${headings} headings`,
      unit: 'ms',
      ours: withOurs ? median(times.ours) : undefined,
      reference: median(times.naive),
      against: 'rebuilt from nothing',
      budget: 0.5,
    }
  })
}

/** A heading for each so many paragraphs, every tenth of level 1. @param {number} headings */
function blocksWith(headings) {
  const paragraphs = makeBlocks(size).filter(({ type }) => type === 'paragraph')
  const each = Math.max(1, Math.floor(paragraphs.length / headings))
  return Array.from({ length: headings }, (_, index) => [
    { id: `h${index}`, type: 'heading', level: index % 10 === 0 ? 1 : 2, lead: [{ text: `工作${index}` }] },
    ...paragraphs
      .slice(index * each, (index + 1) * each)
      .map(({ text }, at) => ({ id: `p${index}-${at}`, type: 'paragraph', spans: [{ text }] })),
  ]).flat()
}
