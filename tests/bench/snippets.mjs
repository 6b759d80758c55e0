import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../../scripts/setup/project.mjs'
import { bundledPage } from './bundledPage.mjs'
import { quantile, timeOfStep } from './figures.mjs'

const count = 10_000
/** A frame of 60 a second. */
const frame = 16

/** Typed letter by letter: initials, full pinyin, a mixture, wording, two words, and a slip. */
const queries = ['jqld', 'wanchenglv', '加qld', '存在问题', 'pxjh zzr', 'jianchz', 'a']

/**
 * @typedef {{ id: string, slot: string, tags: string[], templates?: string[], text: string }} Snippet
 * @typedef {{ slot: string, template: string, sentence: string, draft: string, uses: Record<string, { count: number, last: number }> }} Context
 */

/**
 * Each key of some searches among 10,000 phrases, pinyin, typing slips and ranking included, against `includes` over the same
 * texts, which knows no pinyin.
 * @param {{ withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function snippetRows({ withOurs, say }) {
  const { createPhraseIndex, ReadingTable, readingsOf } = await bundledPage('snippets')
  const snippets = makeSnippets()
  const texts = snippets.map(({ tags, text }) => [...tags, text].join('\n'))
  const readings = new ReadingTable()
  readings.learn(readingsOf(texts.join('')))
  const index = createPhraseIndex(snippets, { readings, slotName: (/** @type {string} */ slot) => slot })
  const built = timeOfStep(() => index.prepare(() => true))
  say(`  index of ${count} phrases in ${built.toFixed(0)} ms, made in idle time`)
  const context = contextOf(snippets)
  /** @type {{ ours: number[], scan: number[] }} */
  const times = { ours: [], scan: [] }
  // The first two rounds are for the compiler.
  for (let round = -2; round < 5; round += 1) {
    if (round === 0) times.ours.length = times.scan.length = 0
    for (const query of queries)
      for (let length = 1; length <= query.length; length += 1) {
        const typed = query.slice(0, length)
        times.scan.push(timeOfStep(() => texts.filter((text) => text.toLowerCase().includes(typed))))
        if (withOurs) times.ours.push(timeOfStep(() => index.find(typed, context)))
      }
  }
  const ours = withOurs ? quantile(times.ours, 0.95) : undefined
  return [
    {
      what: `a key in ${count.toLocaleString('en')} phrases, p95`,
      unit: 'ms',
      ours,
      reference: quantile(times.scan, 0.95),
      against: '`includes`, without pinyin',
    },
    {
      what: `the same in one frame`,
      unit: 'ms',
      ours,
      reference: frame,
      against: 'a frame',
      budget: 1,
    },
  ]
}

/** The packs' own phrases, again and again with other clauses joined to them. @returns {Snippet[]} */
function makeSnippets() {
  const folder = inProject('assets', 'snippets')
  /** @type {Snippet[]} */
  const packed = fs
    .readdirSync(folder)
    .flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')).snippets)
  return Array.from({ length: count }, (_, at) => {
    const one = packed[at % packed.length]
    const other = packed[(at * 7 + 3) % packed.length]
    if (!one || !other) throw new Error('There are no phrases.')
    return { ...one, id: `p${at}`, text: one.text.slice(0, 40) + other.text.slice(-30) }
  })
}

/** @param {readonly Snippet[]} snippets @returns {Context} */
function contextOf(snippets) {
  const uses = Object.fromEntries(
    snippets.slice(0, 300).map(({ id }, at) => [id, { count: 1 + (at % 9), last: at }]),
  )
  const draft = snippets
    .slice(0, 600)
    .map(({ text }) => text)
    .join('')
  return { slot: 'work', template: 'annual', sentence: '一年来，我们加强学习，完善制度，', draft, uses }
}
