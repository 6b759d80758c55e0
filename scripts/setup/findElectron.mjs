import fs from 'node:fs'
import path from 'node:path'
import { inProject } from './project.mjs'

/** Where the npm-hosted runtime is put. */
export const standInFolder = inProject('.electron')

const executableName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[String(process.platform)] ??
  'electron'

/**
 * The Electron to run: the folder named by ELECTRON_OVERRIDE_DIST_PATH, else npm's own, else the npm-hosted stand-in.
 * @returns {{ executable: string, from: 'override' | 'own' | 'standIn' } | null}
 */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return { executable: path.join(override, executableName), from: 'override' }
  const own = ownExecutable()
  if (own) return { executable: own, from: 'own' }
  const standIn = path.join(standInFolder, executableName)
  return fs.existsSync(standIn) ? { executable: standIn, from: 'standIn' } : null
}

/** The executable of the electron package, or null while its download is missing or not whole. */
export function ownExecutable() {
  const folder = inProject('node_modules', 'electron')
  // path.txt is what Electron's installer writes last.
  if (!fs.existsSync(path.join(folder, 'path.txt'))) return null
  const executable = path.join(folder, 'dist', fs.readFileSync(path.join(folder, 'path.txt'), 'utf8'))
  return fs.existsSync(executable) ? executable : null
}
