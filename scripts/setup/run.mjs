import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './project.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('node:child_process').StdioOptions} [stdio] Without it the output goes to standard error.
 */

/**
 * Runs a command to its end and gives its exit code; 128 + n where signal n ended it.
 * @param {readonly string[]} command
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run([file = '', ...args], { cwd = root, env = process.env, stdio = ['ignore', 2, 2] } = {}) {
  const child = spawn(file, args, { cwd, env, stdio, shell: file.endsWith('.cmd') })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)))
  })
}

/**
 * What a command prints on standard output, or null when it fails or is not there.
 * @param {readonly string[]} command
 */
export function outputOf([file = '', ...args]) {
  const { status, stdout } = spawnSync(file, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? stdout : null
}

/** The command line that calls npm: the npm that runs us, else the one on PATH. @param {...string} args */
export function npm(...args) {
  const running = process.env.npm_execpath
  if (running?.endsWith('.js')) return [process.execPath, running, ...args]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args]
}

/** Whether a program is on PATH. @param {string} name */
export function isOnPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => fs.existsSync(path.join(folder, name)))
}
