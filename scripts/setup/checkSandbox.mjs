import fs from 'node:fs'
import path from 'node:path'
import { findElectron } from './findElectron.mjs'
import { isRoot } from './project.mjs'
import { WayOut } from './step.mjs'

/**
 * Chromium's sandbox needs user namespaces, which some systems (Ubuntu since 23.10) keep from programs they do not know.
 * Then the helper beside Electron must belong to root: we name the command rather than start without a sandbox.
 * @returns {import('./step.mjs').Outcome}
 */
export function checkSandbox() {
  if (process.platform !== 'linux' || isRoot) return { did: false, note: 'nothing to do' }
  const electron = findElectron()
  const helper = path.join(path.dirname(electron?.executable ?? ''), 'chrome-sandbox')
  if (mayMakeNamespaces() || belongsToRoot(helper)) return { did: false, note: 'works' }
  throw new WayOut(
    `This system keeps Chromium's sandbox from working. Run this once, then try again:\n` +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
}

function mayMakeNamespaces() {
  return (
    kernelSays('kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    kernelSays('kernel/unprivileged_userns_clone') !== '0' &&
    kernelSays('user/max_user_namespaces') !== '0'
  )
}

/** @param {string} switchName */
function kernelSays(switchName) {
  const file = path.join('/proc/sys', switchName)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null
}

/** @param {string} file */
function belongsToRoot(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  return stat !== undefined && stat.uid === 0 && (stat.mode & 0o4000) !== 0
}
