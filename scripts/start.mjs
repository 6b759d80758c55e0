// npm start [-- FILE …]: sets up what is missing, builds what has changed, opens the program.
import { buildProgram } from './setup/buildProgram.mjs'
import { openProgram } from './setup/openProgram.mjs'
import { setUp } from './setup/setUp.mjs'
import { runScript, step } from './setup/step.mjs'

await runScript(async () => {
  await setUp()
  await step('Build', buildProgram)
  return openProgram(process.argv.slice(2))
})
