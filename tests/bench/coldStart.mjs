import { spawn } from 'node:child_process'
import path from 'node:path'
import { isRoot, root } from '../../scripts/setup/project.mjs'
import { writeStaticPage } from './buildPages.mjs'
import { median } from './figures.mjs'
import { inFolder, programWith } from './inFolder.mjs'

const rounds = 9
const warmUps = 2

/**
 * From starting the process to a draft that can be written in, against a window with a static page; files are in the
 * system's cache for both.
 * @param {{ executablePath: string, withOurs: boolean, say: (line: string) => void }} run
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
export async function coldStartRows({ executablePath, withOurs, say }) {
  return inFolder(async (folder) => {
    const cases = casesIn(folder).filter(({ name }) => withOurs || name !== 'ours')
    /** @type {Record<string, number[]>} */
    const times = { static: [], ours: [] }
    for (let round = 1 - warmUps; round <= rounds; round += 1) {
      for (const { name, env, args } of cases) {
        const time = await timeToShown(executablePath, args, env)
        if (round > 0) times[name]?.push(time)
      }
    }
    say(`  cold start: ${rounds} rounds`)
    const ours = times.ours?.length ? median(times.ours) : undefined
    return [
      {
        what: 'cold start to editable draft',
        unit: 'ms',
        ours,
        reference: median(times.static ?? []),
        against: 'static page',
        budget: 1.3,
      },
    ]
  })
}

/** @param {string} folder */
function casesIn(folder) {
  const [, ...args] = programWith(folder, { 计时用文稿: 2_000 }).args
  return [
    {
      name: 'static',
      env: {
        BENCH_TARGET: path.join(import.meta.dirname, 'apps', 'reference'),
        BENCH_PAGE: writeStaticPage(),
        BENCH_SELECTOR: 'h1',
      },
      args: [`--user-data-dir=${path.join(folder, 'static')}`],
    },
    {
      name: 'ours',
      env: {
        BENCH_TARGET: root,
        BENCH_SELECTOR: '[role=textbox][aria-label=正文] p:not(:empty) [data-lexical-text]',
      },
      args,
    },
  ]
}

/** @param {string} executable @param {readonly string[]} args @param {Record<string, string>} env @returns {Promise<number>} */
function timeToShown(executable, args, env) {
  const started = performance.timeOrigin + performance.now()
  const sandbox = isRoot ? ['--no-sandbox'] : []
  const child = spawn(executable, [...sandbox, path.join(import.meta.dirname, 'apps', 'probe'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
  return new Promise((resolve, reject) => {
    child.once('close', () => {
      clearTimeout(late)
      const shown = /@@shown ([\d.]+)/.exec(output)?.[1]
      if (shown === undefined)
        reject(new Error(`The program showed nothing within 30 s. ${errors.slice(-500)}`))
      else resolve(Number(shown) - started)
    })
  })
}
