import { app } from 'electron'
import { join } from 'node:path'
import { openProgram } from './openProgram'
import { toHandedFiles } from './shell/handedFiles'
import { declareProtocol } from './shell/security'
import { ownArguments, readStartSwitches } from './shell/startSwitches'

const switches = readStartSwitches(ownArguments(process.argv, app.isPackaged), process.cwd())
declareProtocol()

if (switches.cli) {
  void runCommand(switches.cli)
} else if (app.requestSingleInstanceLock(toHandedFiles(switches.files))) {
  // Not awaited at the top level: Electron is ready only when this module has ended.
  void app.whenReady().then(() => openProgram(switches, join(import.meta.dirname, '..')))
} else {
  // The first start has taken over our files.
  app.quit()
}

async function runCommand(args: readonly string[]): Promise<void> {
  const { runCli } = await import('./cli')
  const { processStreams } = await import('./processStreams')
  const { makePdfInCommand } = await import('./shell/commandPages')
  const built = join(import.meta.dirname, '..')
  const makePdf = makePdfInCommand(join(built, 'renderer'))
  app.exit(await runCli(args, processStreams(), join(built, '../assets'), makePdf))
}
