// Stands in for Electron's own default_app.asar, which the npm-hosted runtime lacks: starts the program of a folder.
// A module with top-level await: Electron holds 'ready' back until the program's own top level has run.
import electron from 'electron'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

// What Electron's own loader calls, but does not document.
const app =
  /** @type {import('electron').App & { setAppPath(folder: string): void, setVersion(version: string): void }} */ (
    electron.app
  )
const { folder, required } = readArguments(process.argv.slice(1))
/** @type {{ main: string, name: string, productName?: string, version?: string }} */
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))

Object.assign(process, { defaultApp: true })
app.setAppPath(folder)
app.setName(manifest.productName ?? manifest.name)
if (manifest.version) app.setVersion(manifest.version)
// The name alone would leave the data in the loader's own folder.
app.setPath(
  'userData',
  app.commandLine.getSwitchValue('user-data-dir') || path.join(app.getPath('appData'), app.getName()),
)
const require = createRequire(path.join(folder, 'package.json'))
for (const file of required) require(path.resolve(file))
await import(pathToFileURL(path.join(folder, manifest.main)).href)

/** Takes `-r FILE` and the program's folder out of the arguments. @param {string[]} given */
function readArguments(given) {
  const required = []
  let folder
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at] ?? ''
    if (argument === '-r' || argument === '--require') required.push(given[(at += 1)] ?? '')
    else if (!argument.startsWith('-')) folder ??= argument
  }
  return { folder: path.resolve(folder ?? '.'), required }
}
