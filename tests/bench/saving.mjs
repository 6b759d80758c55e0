import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { bundledPage } from './bundledPage.mjs'
import { median, quantile, timeOf } from './figures.mjs'
import { inFolder } from './inFolder.mjs'
import { makeBlocks } from './text.mjs'

/** Characters that make a file of about 1 MB. */
const size = 300_000
const rounds = 30

/**
 * A draft of 1 MB saved durably by the library, as the page asks for it, against the bare steps: temporary file, fsync,
 * rename, fsync of the folder.
 * @param {{ withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function savingRows({ withOurs, say }) {
  const { createLibrary, draftJson, wordsFor } = await bundledPage('saving')
  return inFolder(async (folder) => {
    const library = createLibrary({ folder, names: wordsFor('zh-CN').files })
    const added = await library.add(draftOf(0))
    let basedOn = added.value.revision
    /** @type {{ ours: number[], bare: number[] }} */
    const times = { ours: [], bare: [] }
    for (let round = 1; round <= rounds; round += 1) {
      const json = draftJson(draftOf(round))
      times.bare.push(await timeOf(() => writeBare(path.join(folder, '.bare'), json)))
      if (!withOurs) continue
      times.ours.push(
        await timeOf(async () => {
          const saved = await library.save({ id: 'bench', json, basedOn, mark: null })
          basedOn = saved.value.revision
        }),
      )
    }
    say(`  a draft of ${(draftJson(draftOf(0)).length / 1e6).toFixed(1)} M characters saved ${rounds} times`)
    return [0.5, 0.95].map((share) => ({
      what: `durable save of a 1 MB draft, ${share === 0.5 ? 'median' : 'p95'}`,
      unit: 'ms',
      ours: withOurs ? quantile(times.ours, share) : undefined,
      reference: quantile(times.bare, share),
      ratio: withOurs ? median(times.ours.map((time, at) => time / (times.bare[at] ?? NaN))) : undefined,
      against: 'bare steps',
      budget: 1.3,
    }))
  })
}

/** @param {number} round */
function draftOf(round) {
  return {
    format: 'zhangfa-draft',
    version: 3,
    id: 'bench',
    title: [{ text: '量一量' }],
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'guide',
    profile: {},
    blocks: makeBlocks(size).map(({ text }, at) => ({
      id: `b${at}`,
      type: 'paragraph',
      spans: [{ text: at === 3 ? `${text}${createHash('md5').update(String(round)).digest('hex')}` : text }],
    })),
  }
}

/** @param {string} file @param {string} content */
async function writeBare(file, content) {
  const handle = await fs.open(`${file}.tmp`, 'w')
  await handle.writeFile(content)
  await handle.sync()
  await handle.close()
  await fs.rename(`${file}.tmp`, file)
  const folder = await fs.open(path.dirname(file), 'r')
  await folder.sync()
  await folder.close()
}
