import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../electron/storage/fileSystem'
import { readIndexFile, writeIndexFile } from '../../../electron/storage/indexFile'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhangfa-index-'))
  file = join(folder, 'index')
})
afterEach(() => rmSync(folder, { recursive: true }))

const entries = [{ path: '一.zhangfa' }, { path: '甲/二.zhangfa' }]
const read = () => readIndexFile(file, nodeFileSystem)

it('gives back what was written', async () => {
  await writeIndexFile(file, entries, nodeFileSystem)
  expect(await read()).toEqual(entries)
})

it('takes nothing from a file that is missing, empty, or another program’s', async () => {
  expect(await read()).toEqual([])
  for (const content of [
    '',
    '\n',
    '[]',
    '{"一.zhangfa":{}}',
    `zhangfa-index 2 0\n${JSON.stringify(entries)}`,
  ]) {
    writeFileSync(file, content)
    expect(await read()).toEqual([])
  }
})

it('takes nothing from a file that was cut off or changed anywhere', async () => {
  await writeIndexFile(file, entries, nodeFileSystem)
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at += 1) {
    writeFileSync(file, whole.subarray(0, at))
    expect(await read()).toEqual([])
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    writeFileSync(file, changed)
    expect(await read()).toEqual([])
  }
})
