import { findElectron } from './findElectron.mjs'
import { isRoot, root, typedIn } from './project.mjs'
import { run } from './run.mjs'
import { onScreen } from './screen.mjs'
import { say, WayOut } from './step.mjs'

/**
 * Opens the built program and waits until it is closed.
 * @param {readonly string[]} extra Files to open and switches, as the person typed them.
 * @param {{ quiet?: boolean }} [options] `quiet` for a command without a window.
 * @returns {Promise<number>}
 */
export async function openProgram(extra, { quiet = false } = {}) {
  const electron = findElectron()
  if (!electron) throw new WayOut('There is no Electron: run `npm start`, which sees to it.')
  if (isRoot && process.platform === 'linux' && !quiet) {
    say("  Running as root: Chromium's sandbox does not work for root, so it is off (--no-sandbox).")
  }
  const flags = isRoot && process.platform === 'linux' ? ['--no-sandbox'] : []
  const command = onScreen([electron.executable, ...flags, root, ...extra], { quiet })
  if (!quiet) say('✓ Opening 章法; closing its window ends this command.')
  const env = { ...process.env }
  // With this set Electron would be a mere Node.
  delete env.ELECTRON_RUN_AS_NODE
  return run(command, { cwd: typedIn, env, stdio: 'inherit' })
}
