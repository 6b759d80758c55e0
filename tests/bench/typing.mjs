import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../../scripts/setup/project.mjs'
import { buildPages, writePage } from './buildPages.mjs'
import { median, quantile } from './figures.mjs'
import { makeBlocks, toDraftFile } from './text.mjs'
import { measureTyping } from './typingRun.mjs'

const rounds = 3

/**
 * Key to frame and input-method step: the whole program against a bare editable element and plain Lexical, in interleaved
 * rounds, so that a machine's moods hit all alike.
 * @param {{ executablePath: string, withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function typingRows({ executablePath, withOurs, say }) {
  await buildPages(['bare', 'lexical'])
  const rows = []
  for (const size of [5_000, 40_000]) {
    const blocks = makeBlocks(size)
    const cases = {
      bare: () => measureTyping({ executablePath, ...referencePage('bare', blocks) }),
      lexical: () => measureTyping({ executablePath, ...referencePage('lexical', blocks) }),
      ...(withOurs ? { ours: () => measureOurs(executablePath, blocks) } : {}),
    }
    /** @type {Record<string, Awaited<ReturnType<typeof measureTyping>>[]>} */
    const measured = {}
    for (let round = 1; round <= rounds; round += 1) {
      for (const [name, measure] of Object.entries(cases)) {
        const times = await measure()
        ;(measured[name] ??= []).push(times)
        say(`  ${size} characters, round ${round}, ${name}: ${median(times.key).toFixed(1)} ms a key`)
      }
    }
    rows.push(...toRows(size, measured))
  }
  return rows
}

/** @param {number} size @param {Record<string, { key: number[], inputMethod: number[] }[]>} measured */
function toRows(size, measured) {
  const figure = (
    /** @type {string} */ name,
    /** @type {'key' | 'inputMethod'} */ kind,
    /** @type {number} */ share,
  ) => {
    const runs = measured[name]
    return runs && median(runs.map((times) => quantile(times[kind], share)))
  }
  const row = (
    /** @type {string} */ what,
    /** @type {'key' | 'inputMethod'} */ kind,
    /** @type {number} */ share,
  ) => {
    const line = {
      what: `${what}, ${size.toLocaleString('en')} characters`,
      unit: 'ms',
      ours: figure('ours', kind, share),
    }
    return [
      { ...line, reference: figure('lexical', kind, share) ?? NaN, against: 'plain Lexical', budget: 1.3 },
      { ...line, reference: figure('bare', kind, share) ?? NaN, against: 'bare contenteditable' },
    ]
  }
  return [
    ...row('key → frame, median', 'key', 0.5),
    ...row('key → frame, p95', 'key', 0.95),
    ...row('input-method step, median', 'inputMethod', 0.5),
  ]
}

/** @param {string} name @param {readonly import('./text.mjs').BenchBlock[]} blocks */
function referencePage(name, blocks) {
  return {
    args: [path.join(import.meta.dirname, 'apps', 'reference')],
    env: { ...process.env, BENCH_PAGE: writePage(name, blocks) },
  }
}

/** @param {string} executablePath @param {readonly import('./text.mjs').BenchBlock[]} blocks */
async function measureOurs(executablePath, blocks) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhangfa-bench-'))
  try {
    const file = path.join(folder, 'library', '计时用文稿.zhangfa')
    fs.mkdirSync(path.dirname(file))
    fs.writeFileSync(file, toDraftFile(blocks))
    const switches = [`--library=${path.dirname(file)}`, `--user-data-dir=${path.join(folder, 'user-data')}`]
    return await measureTyping({ executablePath, args: [root, ...switches, file] })
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
