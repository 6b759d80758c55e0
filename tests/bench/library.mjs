import fs from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { _electron } from 'playwright'
import { root } from '../../scripts/setup/project.mjs'
import { bundledPage } from './bundledPage.mjs'
import { endProgram } from './endProgram.mjs'
import { median, timeOf } from './figures.mjs'
import { inFolder } from './inFolder.mjs'
import { makeBlocks, toDraftFile } from './text.mjs'

const many = 10_000
const few = 10
const rounds = 5
/** Milliseconds that the list may take. */
const listBudget = 300
const searched = 5_000
const length = 3_000
const searchBudget = 150
const queries = ['积压单据', '安全', '档案室 问题当天解决', '没有这个词', '汛期前后，综合科']

/**
 * What thousands of drafts cost: the list at the start, over that of a few drafts, and a search of all texts once they are in
 * memory.
 * @param {{ executablePath: string, withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function libraryRows(run) {
  return [...(await listRows(run)), ...(await searchRows(run))]
}

/** @param {{ executablePath: string, withOurs: boolean, say: (line: string) => void }} run */
async function listRows({ executablePath, withOurs, say }) {
  return inFolder(async (folder) => {
    const libraries = [many, few].map((count) => {
      const library = path.join(folder, `library-${count}`)
      writeDrafts(library, count, 200)
      return { count, library, userData: path.join(folder, `user-data-${count}`) }
    })
    /** @type {Record<number, number[]>} */
    const times = { [many]: [], [few]: [] }
    /** @type {number[]} */
    const reference = []
    for (let round = 0; round <= rounds; round += 1) {
      for (const { count, library, userData } of libraries) {
        reference.push(await timeOf(() => statAll(path.join(folder, `library-${many}`))))
        if (!withOurs) continue
        // The first start makes the index.
        const time = await timeToList(executablePath, library, userData, round === 0)
        if (round > 0) times[count]?.push(time)
      }
      say(`  list of ${many} drafts, round ${round}`)
    }
    say(
      `  starts: ${[many, few].map((count) => (times[count] ?? []).map((time) => time.toFixed(0)).join(' ')).join(' | ')}`,
    )
    const ours = withOurs ? median(times[many] ?? []) - median(times[few] ?? []) : undefined
    const what = `list ${many.toLocaleString('en')} drafts at the start, over ${few}`
    return [
      { what, unit: 'ms', ours, reference: median(reference), against: 'readdir + stat' },
      { what: 'the same', unit: 'ms', ours, reference: listBudget, against: 'the budget', budget: 1 },
    ]
  })
}

/** @param {{ withOurs: boolean, say: (line: string) => void }} run */
async function searchRows({ withOurs, say }) {
  const { createDraftSearch } = await bundledPage('library')
  return inFolder(async (library) => {
    const files = writeDrafts(library, searched, length)
    const texts = files.map(({ file }) => fs.readFileSync(file, 'utf8'))
    const search = createDraftSearch()
    const cold = await timeOf(() => search.find(files, '安全'))
    say(`  ${searched} drafts of ${length} characters read in ${cold.toFixed(0)} ms`)
    /** @type {{ ours: number[], scan: number[] }} */
    const times = { ours: [], scan: [] }
    for (let round = -1; round < rounds; round += 1) {
      if (round === 0) times.ours.length = times.scan.length = 0
      for (const query of queries) {
        const words = query.split(' ')
        const scan = () => texts.filter((text) => words.every((word) => text.includes(word)))
        times.scan.push(await timeOf(() => Promise.resolve(scan())))
        if (withOurs) times.ours.push(await timeOf(() => search.find(files, query)))
      }
    }
    const ours = withOurs ? Math.max(...times.ours) : undefined
    const what = `search ${searched.toLocaleString('en')} drafts, the slowest`
    return [
      {
        what,
        unit: 'ms',
        ours,
        reference: Math.max(...times.scan),
        against: '`includes` over the files’ text',
      },
      { what: 'the same', unit: 'ms', ours, reference: searchBudget, against: 'the budget', budget: 1 },
    ]
  })
}

/** @param {string} library @param {number} count @param {number} characters */
function writeDrafts(library, count, characters) {
  fs.mkdirSync(library, { recursive: true })
  const blocks = makeBlocks(characters)
  return Array.from({ length: count }, (_, at) => {
    const file = path.join(library, `第${at}号.zhangfa`)
    const content = toDraftFile(blocks, { id: `bench-${at}`, title: `第${at}号汇报` })
    fs.writeFileSync(file, content)
    return { id: `bench-${at}`, file, folder: '', modified: at, size: Buffer.byteLength(content) }
  })
}

/** @param {string} library */
async function statAll(library) {
  const names = await readdir(library)
  await Promise.all(names.map((name) => lstat(path.join(library, name))))
}

/** @param {string} executablePath @param {string} library @param {string} userData @param {boolean} makesIndex */
async function timeToList(executablePath, library, userData, makesIndex) {
  const started = performance.now()
  const app = await _electron.launch({
    executablePath,
    args: [root, `--library=${library}`, `--user-data-dir=${userData}`],
  })
  try {
    const page = await app.firstWindow()
    await page.getByRole('grid', { name: '文稿库' }).getByRole('row').first().waitFor()
    const time = performance.now() - started
    const index = path.join(library, '.zhangfa', 'index')
    while (makesIndex && !fs.existsSync(index)) await new Promise((resolve) => setTimeout(resolve, 50))
    return time
  } finally {
    await endProgram(app)
  }
}
