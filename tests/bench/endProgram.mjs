import { once } from 'node:events'

/** Ends a program at once and waits until its last process has let go of its files. @param {import('playwright').ElectronApplication} app */
export async function endProgram(app) {
  const process = app.process()
  const closed = once(process, 'close')
  process.kill('SIGKILL')
  await closed
}
