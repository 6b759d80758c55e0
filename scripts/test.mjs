// npm test: the same set-up as npm start, then every check and test; stops where one fails.
import fs from 'node:fs'
import { availableParallelism } from 'node:os'
import { buildProgram } from './setup/buildProgram.mjs'
import { findElectron } from './setup/findElectron.mjs'
import { npm, run } from './setup/run.mjs'
import { onScreen } from './setup/screen.mjs'
import { setUp } from './setup/setUp.mjs'
import { runScript, say, step, timeSince } from './setup/step.mjs'
import { endToEndReports, reportFolder, unitReport } from './setup/tally.mjs'

/** @typedef {{ name: string, work: () => Promise<number> }} Stage */

/** @type {{ name: string, time: string, ok: boolean }[]} */
const done = []

/**
 * What is run one group after the other; the lanes of a group side by side, for two cores have time for two; the stages of a
 * lane in turn.
 * @type {Stage[][][]}
 */
const groups = [
  [[script('lint')], [script('types'), script('format'), script('imports'), script('unused')]],
  [[script('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`)]],
  [[{ name: 'build', work: build }]],
  endToEndReports
    .slice(0, availableParallelism())
    .map((report, at, lanes) => [endToEnd(report, at, lanes.length)]),
]

await runScript(async () => {
  fs.rmSync(reportFolder, { recursive: true, force: true })
  await setUp()
  for (const lanes of groups) {
    await Promise.all(lanes.map(runLane))
    if (done.some(({ ok }) => !ok)) break
  }
  say('')
  for (const { name, time, ok } of done) say(`${ok ? '✓' : '✗'} ${name.padEnd(8)} ${time}`)
  const failed = done.filter(({ ok }) => !ok).map(({ name }) => name)
  if (failed.length > 0) say(`\nStopped at ${failed.join(' and ')}. Run it alone with \`npm run NAME\`.`)
  return failed.length > 0 ? 1 : 0
})

/** @param {Stage[]} lane */
async function runLane(lane) {
  for (const { name, work } of lane) {
    say(`\n── ${name}`)
    const started = performance.now()
    const code = await work()
    done.push({ name, time: timeSince(started), ok: code === 0 })
    if (code !== 0) return
  }
}

/** @param {string} name @param {...string} args @returns {Stage} */
function script(name, ...args) {
  return { name, work: () => run(npm('run', '--silent', name, '--', ...args)) }
}

async function build() {
  await step('Build', () => buildProgram({ force: true }))
  return 0
}

/**
 * A share of the journeys, on a screen of its own, for a screen has one focus and one clipboard.
 * @param {string} report @param {number} at @param {number} shares
 * @returns {Stage}
 */
function endToEnd(report, at, shares) {
  const work = () => {
    const env = {
      ...process.env,
      ZHANGFA_ELECTRON: findElectron()?.executable ?? '',
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }
    const share = [`--shard=${at + 1}/${shares}`, `--output=test-results/${at + 1}`]
    const command = npm('run', '--silent', 'e2e', '--', '--reporter=list,json', ...share)
    return run(onScreen(command, { always: true, screen: at }), { env })
  }
  return { name: 'e2e', work }
}
