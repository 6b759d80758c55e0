// npm run build: builds into out/ in any case.
import { buildProgram } from './setup/buildProgram.mjs'
import { runScript, step } from './setup/step.mjs'

await runScript(async () => {
  await step('Build', () => buildProgram({ force: true }))
  return 0
})
