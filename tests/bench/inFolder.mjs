import fs from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { root } from '../../scripts/setup/project.mjs'
import { makeBlocks, toDraftFile } from './text.mjs'

/** Gives a step a folder of its own and takes it away afterwards. @template Value @param {(folder: string) => Promise<Value>} step */
export async function inFolder(step) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhangfa-bench-'))
  try {
    return await step(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/**
 * Puts drafts into a library of their own and tells how the program is started with it.
 * @param {string} folder
 * @param {Record<string, number>} drafts Characters of each, by title; the first is opened.
 */
export function programWith(folder, drafts) {
  const library = path.join(folder, 'library')
  fs.mkdirSync(library)
  const files = Object.entries(drafts).map(([title, characters], index) => {
    const file = path.join(library, `${title}.zhangfa`)
    fs.writeFileSync(file, toDraftFile(makeBlocks(characters), { id: `bench-${index}`, title }))
    return file
  })
  const userData = `--user-data-dir=${path.join(folder, 'user-data')}`
  return { args: [root, `--library=${library}`, userData, ...files.slice(0, 1)] }
}
