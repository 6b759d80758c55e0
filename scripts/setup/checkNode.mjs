import fs from 'node:fs'
import { inProject } from './project.mjs'
import { WayOut } from './step.mjs'

/** Stops when this Node is older than package.json asks for. @returns {import('./step.mjs').Outcome} */
export function checkNode() {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'))
  const wanted = engines.node.replace(/[^0-9.]/g, '')
  if (isOlder(process.versions.node, wanted)) {
    throw new WayOut(
      `Node ${process.versions.node} is too old: install Node ${wanted} or newer from https://nodejs.org (or \`nvm install 22\`), then try again.`,
    )
  }
  return { did: false, note: process.versions.node }
}

/** Whether version `a` comes before version `b`, both as `1.2.3`. @param {string} a @param {string} b */
export function isOlder(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let part = 0; part < 3; part += 1) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
