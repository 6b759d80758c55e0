import fs from 'node:fs'
import { inProject } from './project.mjs'

/**
 * A new folder for work under way, on the project's own disk so that the result can be renamed into place. Folders left
 * by a run that was killed are removed first; the name carries the process id, so that a living run keeps its own.
 * @param {string} purpose
 */
export function workFolder(purpose) {
  const parent = inProject('.cache')
  fs.mkdirSync(parent, { recursive: true })
  for (const name of fs.readdirSync(parent)) {
    const owner = new RegExp(`^${purpose}-(\\d+)$`).exec(name)?.[1]
    if (owner !== undefined && !isAlive(Number(owner))) removeWorkFolder(inProject('.cache', name))
  }
  const folder = inProject('.cache', `${purpose}-${process.pid}`)
  removeWorkFolder(folder)
  fs.mkdirSync(folder)
  return folder
}

/** @param {string} folder */
export function removeWorkFolder(folder) {
  fs.rmSync(folder, { recursive: true, force: true })
}

/** Whether a process is running. @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
