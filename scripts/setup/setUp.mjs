import { checkNode } from './checkNode.mjs'
import { checkSandbox } from './checkSandbox.mjs'
import { installPackages } from './installPackages.mjs'
import { prepareElectron } from './prepareElectron.mjs'
import { step } from './step.mjs'
import { installSystemLibraries } from './systemLibraries.mjs'

/** Brings a bare clone to where the program can be built and run; on a second call nothing is left to do. */
export async function setUp() {
  await step('Node', checkNode)
  await step('Packages', installPackages)
  await step('Electron', prepareElectron)
  await step('System libraries', installSystemLibraries)
  await step('Sandbox', checkSandbox)
}
