import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { inProject } from './project.mjs'
import { npm, run } from './run.mjs'
import { say, WayOut } from './step.mjs'

const stamp = inProject('node_modules', '.zhangfa-lock')

/** Installs the npm packages where they are missing or package-lock.json has changed since. */
export async function installPackages() {
  const wanted = lockHash()
  if (isLinked(inProject('node_modules'))) {
    return { did: false, note: 'node_modules is a link; whoever made it looks after it' }
  }
  if (readIfThere(stamp) === wanted) return { did: false, note: 'installed' }
  say('  npm ci: installing the packages of package-lock.json …')
  const code = await run(npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'))
  if (code !== 0) {
    throw new WayOut(
      `npm ci failed (exit ${code}). Its message stands above. Is the registry reachable (\`npm ping\`)? Behind a slow or closed ` +
        'network choose a mirror: `npm config set registry https://registry.npmmirror.com`, then try again.',
    )
  }
  fs.writeFileSync(stamp, wanted)
  return { did: true, note: 'installed by npm ci' }
}

function lockHash() {
  return createHash('sha256')
    .update(fs.readFileSync(inProject('package-lock.json')))
    .digest('hex')
}

/** @param {string} folder */
function isLinked(folder) {
  return fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true && fs.existsSync(folder)
}

/** @param {string} file */
function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}
