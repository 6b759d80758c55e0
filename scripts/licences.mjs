import fs from 'node:fs'
import path from 'node:path'
import { inProject } from './setup/project.mjs'

const target = inProject('out', 'THIRD_PARTY_LICENSES.txt')

/** Writes the licences of every package that can end up in the bundle: the production part of package-lock.json. */
export function writeLicences() {
  const texts = productionPackages().map(licenceOf)
  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.writeFileSync(
    target,
    [`Zhangfa contains ${texts.length} packages by others.\n`, ...texts].join(`\n${'-'.repeat(78)}\n`),
  )
}

/** @returns {string[]} Folders, as package-lock.json names them. */
function productionPackages() {
  /** @type {{ packages: Record<string, { dev?: boolean, optional?: boolean }> }} */
  const { packages } = JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([folder, { dev, optional }]) => folder !== '' && !dev && !optional)
    .map(([folder]) => folder)
}

/** @param {string} folder */
function licenceOf(folder) {
  /** @type {{ name: string, version: string, license?: string, homepage?: string }} */
  const manifest = JSON.parse(fs.readFileSync(inProject(folder, 'package.json'), 'utf8'))
  const file = fs.readdirSync(inProject(folder)).find((name) => /^licen[cs]e/i.test(name))
  const text = file
    ? fs.readFileSync(inProject(folder, file), 'utf8').trim()
    : 'The package carries no licence text of its own.'
  return `${manifest.name} ${manifest.version} (${manifest.license ?? 'licence not stated'})\n${manifest.homepage ?? ''}\n\n${text}\n`
}
