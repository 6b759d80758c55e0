// npm test: the same set-up as npm start, then every check and test; stops at the first that fails.
import fs from 'node:fs'
import { buildProgram } from './setup/buildProgram.mjs'
import { findElectron } from './setup/findElectron.mjs'
import { npm, run } from './setup/run.mjs'
import { onScreen } from './setup/screen.mjs'
import { setUp } from './setup/setUp.mjs'
import { runScript, say, step, timeSince } from './setup/step.mjs'
import { endToEndReport, reportFolder, unitReport } from './setup/tally.mjs'

/** @type {{ name: string, time: string, ok: boolean }[]} */
const done = []

/** @type {[string, () => Promise<number>][]} */
const stages = [
  ...['types', 'lint', 'format', 'imports', 'unused'].map(
    (name) => /** @type {[string, () => Promise<number>]} */ ([name, () => script(name)]),
  ),
  ['unit', () => script('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`)],
  ['build', build],
  ['e2e', endToEnd],
]

await runScript(async () => {
  fs.rmSync(reportFolder, { recursive: true, force: true })
  await setUp()
  for (const [name, work] of stages) {
    say(`\n── ${name}`)
    const started = performance.now()
    const code = await work()
    done.push({ name, time: timeSince(started), ok: code === 0 })
    if (code !== 0) break
  }
  say('')
  for (const { name, time, ok } of done) say(`${ok ? '✓' : '✗'} ${name.padEnd(8)} ${time}`)
  const failed = done.find((stage) => !stage.ok)
  if (failed) say(`\nStopped at ${failed.name}. Run it alone with \`npm run ${failed.name}\`.`)
  return failed ? 1 : 0
})

/** @param {string} name @param {...string} args */
function script(name, ...args) {
  return run(npm('run', '--silent', name, '--', ...args))
}

async function build() {
  await step('Build', () => buildProgram({ force: true }))
  return 0
}

function endToEnd() {
  const env = {
    ...process.env,
    ZHANGFA_ELECTRON: findElectron()?.executable ?? '',
    PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport,
  }
  return run(onScreen(npm('run', '--silent', 'e2e', '--', '--reporter=list,json'), { always: true }), { env })
}
