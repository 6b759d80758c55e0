// npm run faults [-- rounds]: breaks the writing of drafts in every way we know, the program killed while keys are typed
// 200 times (or as often as asked). Needs no more than `npm test`; takes about half an hour.
import { buildProgram } from '../../scripts/setup/buildProgram.mjs'
import { npm, run } from '../../scripts/setup/run.mjs'
import { onScreen } from '../../scripts/setup/screen.mjs'
import { setUp } from '../../scripts/setup/setUp.mjs'
import { runScript, step } from '../../scripts/setup/step.mjs'

const [rounds = '200'] = process.argv.slice(2)

await runScript(async () => {
  await setUp()
  const inFiles = await run(npm('run', 'unit', '--', 'tests/faults'), { stdio: 'inherit' })
  if (inFiles !== 0) return inFiles
  await step('Build', buildProgram)
  return run(onScreen(npm('run', 'e2e', '--', 'killed', 'failingSave', 'recovery')), {
    stdio: 'inherit',
    env: { ...process.env, ZHANGFA_KILLS: rounds },
  })
})
