// npm run --silent cli -- COMMAND …: the command line on the sources as they are. Nothing of the set-up reaches
// standard output; what must be installed or built is told on standard error.
import { buildProgram } from './setup/buildProgram.mjs'
import { checkNode } from './setup/checkNode.mjs'
import { installPackages } from './setup/installPackages.mjs'
import { inProject, typedIn } from './setup/project.mjs'
import { openProgram } from './setup/openProgram.mjs'
import { prepareElectron } from './setup/prepareElectron.mjs'
import { run } from './setup/run.mjs'
import { runScript, step } from './setup/step.mjs'

await runScript(async () => {
  await step('Node', checkNode, { quiet: true })
  await step('Packages', installPackages, { quiet: true })
  await step('Build', buildProgram, { quiet: true })
  if (setsPages(process.argv)) await step('Electron', prepareElectron, { quiet: true })
  const args = process.argv.slice(2)
  // Pages are set by Chromium: only the program itself makes a PDF.
  if (setsPages(args)) return openProgram(['--cli', ...args], { quiet: true })
  const command = [process.execPath, inProject('out', 'main', 'cli.js'), ...args]
  return run(command, { cwd: typedIn, stdio: 'inherit' })
})

/** @param {readonly string[]} args */
function setsPages(args) {
  return args.includes('export') && (args.includes('--to=pdf') || args[args.indexOf('--to') + 1] === 'pdf')
}
