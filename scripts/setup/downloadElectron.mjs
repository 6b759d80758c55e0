import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inProject } from './project.mjs'
import { say } from './step.mjs'
import { removeWorkFolder, workFolder } from './workFolder.mjs'

const stallLimit = 60_000
const look = 2_000

/**
 * Lets the electron package download its binary, from GitHub or the mirror that is set. Electron's installer shows no
 * progress, so its temporary folder is watched: without a new byte for a minute it is given up.
 * @returns {Promise<string | null>} Why it did not work, or null.
 */
export async function downloadElectron() {
  say(
    `  Electron: downloading from ${process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'GitHub'} …`,
  )
  const folder = workFolder('electron-download')
  try {
    return await watchInstaller(folder)
  } finally {
    removeWorkFolder(folder)
  }
}

/** @param {string} folder @returns {Promise<string | null>} */
function watchInstaller(folder) {
  const child = spawn(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  })
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += String(chunk)))
  let state = { size: -1, since: Date.now() }
  const target = inProject('node_modules', 'electron', 'dist')
  const watch = setInterval(() => {
    const size = sizeOf(folder) + sizeOf(target)
    if (size !== state.size) state = { size, since: Date.now() }
    else if (Date.now() - state.since > stallLimit) child.kill('SIGKILL')
  }, look)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearInterval(watch)
      if (code === 0) resolve(null)
      else if (signal) resolve(`nothing came for ${stallLimit / 1000} s`)
      else resolve(errors.split('\n').find((line) => line.trim() !== '') ?? `exit ${code}`)
    })
  })
}

/** The bytes below a folder; what vanishes meanwhile counts nothing. @param {string} folder @returns {number} */
function sizeOf(folder) {
  if (!fs.existsSync(folder)) return 0
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .reduce(
      (sum, name) => sum + (fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )
}
