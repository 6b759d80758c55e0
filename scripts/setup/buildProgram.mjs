import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { writeLicences } from '../licences.mjs'
import { whileAlone } from './lock.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { say, WayOut } from './step.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'assets',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
]
const stampFile = inProject('out', '.built-from')

/** Whether `out/` was built from the sources as they are. */
function isBuilt() {
  return fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === sourceStamp()
}

/**
 * Builds the program into `out/` where a source has changed since. Two at once take turns.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<import('./step.mjs').Outcome>}
 */
export async function buildProgram({ force = false } = {}) {
  if (!force && isBuilt()) return { did: false, note: 'up to date' }
  return whileAlone('build', async () => {
    if (!force && isBuilt()) return { did: false, note: 'up to date' }
    say('  electron-vite build …')
    fs.rmSync(stampFile, { force: true })
    const stamp = sourceStamp()
    const tool = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const code = await run([process.execPath, tool, 'build', '--logLevel', 'warn'])
    if (code !== 0)
      throw new WayOut(`The build failed (exit ${code}); mend what is named above, then try again.`)
    writeLicences()
    fs.writeFileSync(stampFile, stamp)
    return { did: true, note: 'built into out/' }
  })
}

/** Names, sizes and times of all sources: quick to take, and any edit or check-out changes it. */
function sourceStamp() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(inProject(source)))) {
    const { size, mtimeMs } = fs.statSync(file)
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** @param {string} source @returns {string[]} */
function filesOf(source) {
  const stat = fs.statSync(source, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [source]
  return fs
    .readdirSync(source, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.join(source, entry.name)
      return entry.isDirectory() ? filesOf(file) : [file]
    })
    .sort()
}
