import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { inProject } from './project.mjs'
import { isAlive } from './workFolder.mjs'

/**
 * Does the work while no other process of this project does the same. A lock whose owner has died is taken over.
 * @template Value
 * @param {string} name
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function whileAlone(name, work) {
  const file = inProject('.cache', `${name}.lock`)
  fs.mkdirSync(inProject('.cache'), { recursive: true })
  while (!take(file)) await pause(100)
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

/** @param {string} file */
function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const owner = Number(readIfThere(file))
    if (owner > 0 && !isAlive(owner)) fs.rmSync(file, { force: true })
    return false
  }
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
