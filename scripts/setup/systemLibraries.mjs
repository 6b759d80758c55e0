import fs from 'node:fs'
import { findElectron } from './findElectron.mjs'
import { hasDisplay } from './screen.mjs'
import { isRoot } from './project.mjs'
import { isOnPath, outputOf, run } from './run.mjs'
import { say, WayOut } from './step.mjs'

// A minimal Debian with these (and what they pull in) runs Electron. Newer releases renamed some: the second name.
const libraries = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
]
const virtualScreen = [['xvfb'], ['xauth']]
const fonts = [['fonts-noto-cjk']]

/**
 * On Linux: sees to the shared libraries Electron needs, a screen, and a Chinese font. Installs them on Debian and Ubuntu
 * as root; otherwise names the one command.
 * @returns {Promise<import('./step.mjs').Outcome>}
 */
export async function installSystemLibraries() {
  if (process.platform !== 'linux') return { did: false, note: 'nothing to install on this system' }
  const missing = missingLibraries()
  const needed = [
    ...(missing.length > 0 ? libraries : []),
    ...(!hasDisplay() && !isOnPath('xvfb-run') ? virtualScreen : []),
  ]
  const wanted = [...needed, ...(hasChineseFont() ? [] : fonts)]
  if (wanted.length === 0) return { did: false, note: 'all there' }
  if (missing.length > 0) say(`  Missing shared libraries: ${missing.join(', ')}`)
  if (isDebian() && isRoot) return installAsRoot(wanted)
  const advice = adviceFor(wanted)
  if (needed.length > 0) throw new WayOut(advice)
  return { did: true, note: `no Chinese font is installed, texts will show boxes. ${advice}` }
}

/** @param {string[][]} wanted @returns {Promise<import('./step.mjs').Outcome>} */
async function installAsRoot(wanted) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  say('  Running as root: apt-get update')
  await run(['apt-get', 'update', '-qq'], { env })
  const names = wanted.map(nameHere)
  say(`  apt-get install -y --no-install-recommends ${names.join(' ')}`)
  const code = await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names], { env })
  if (code !== 0) {
    throw new WayOut(`apt-get failed (exit ${code}); its message stands above. Mend it, then try again.`)
  }
  return { did: true, note: `installed ${names.join(', ')}` }
}

/** @param {string[][]} wanted */
function adviceFor(wanted) {
  if (isDebian()) {
    return `Run this once, then try again:\n  sudo apt-get install -y --no-install-recommends ${wanted.map(nameHere).join(' ')}`
  }
  return `Install what this system calls ${wanted.map(([name]) => name).join(', ')} (Debian's names), then try again.`
}

/** The name this release knows. @param {string[]} names */
function nameHere(names) {
  return (
    names.find((name) => outputOf(['apt-cache', 'show', '--no-all-versions', name]) !== null) ??
    names[0] ??
    ''
  )
}

function missingLibraries() {
  const electron = findElectron()
  const linked = electron ? outputOf(['ldd', electron.executable]) : null
  return (linked ?? '')
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? '')
}

function hasChineseFont() {
  return (outputOf(['fc-list', ':lang=zh', 'family']) ?? '').trim() !== ''
}

function isDebian() {
  if (!fs.existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(fs.readFileSync('/etc/os-release', 'utf8'))
}
