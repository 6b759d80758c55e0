import fs from 'node:fs'
import path from 'node:path'

/**
 * Takes out the loader of an Electron given as a folder: beside app.asar it has no business in what ships.
 * Called by electron-builder.
 * @param {{ appOutDir: string, electronPlatformName: string }} context
 */
export function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return
  fs.rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true })
}
