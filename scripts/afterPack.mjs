import fs from 'node:fs'
import path from 'node:path'

/**
 * Takes out what only our stand-in Electron carries: its loader, which has no business beside app.asar, and its stamp.
 * Called by electron-builder.
 * @param {{ appOutDir: string, electronPlatformName: string }} context
 */
export function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return
  for (const name of ['resources/default_app.asar', 'zhangfa-stamp']) {
    fs.rmSync(path.join(appOutDir, name), { force: true })
  }
}
