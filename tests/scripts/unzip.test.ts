import { zipSync, strToU8 } from 'fflate'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzip } from '../../scripts/setup/unzip.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unzip-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function zipOf(files: Parameters<typeof zipSync>[0]) {
  const file = join(folder, 'some.zip')
  writeFileSync(file, zipSync(files))
  return file
}

describe('unpacking a zip without any tool', () => {
  it('brings out stored, deflated and empty files with their bytes', async () => {
    const long = 'abc'.repeat(100_000)
    const zip = zipOf({
      'a/stored': [strToU8('one'), { level: 0 }],
      'a/deflated': strToU8(long),
      empty: strToU8(''),
    })

    await unzip(zip, join(folder, 'out'), (name) => name)

    expect(readFileSync(join(folder, 'out/a/stored'), 'utf8')).toBe('one')
    expect(readFileSync(join(folder, 'out/a/deflated'), 'utf8')).toBe(long)
    expect(statSync(join(folder, 'out/empty')).size).toBe(0)
  })

  it('keeps what may be executed executable', async () => {
    const zip = zipOf({ tool: [strToU8('#!'), { os: 3, attrs: 0o100755 << 16 }], text: strToU8('text') })

    await unzip(zip, join(folder, 'out'), (name) => name)

    expect(statSync(join(folder, 'out/tool')).mode & 0o111).not.toBe(0)
    expect(statSync(join(folder, 'out/text')).mode & 0o111).toBe(0)
  })

  it('leaves out what is not chosen and renames what is', async () => {
    const zip = zipOf({ keep: strToU8('1'), leave: strToU8('2') })

    await unzip(zip, join(folder, 'out'), (name) => (name === 'keep' ? 'kept' : null))

    expect(existsSync(join(folder, 'out/kept'))).toBe(true)
    expect(existsSync(join(folder, 'out/leave'))).toBe(false)
  })

  it('refuses an entry that reaches outside its folder', async () => {
    const zip = zipOf({ '../outside': strToU8('1') })

    await expect(unzip(zip, join(folder, 'out'), (name) => name)).rejects.toThrow('outside its folder')
  })

  it('says that something else is no zip', async () => {
    writeFileSync(join(folder, 'text.zip'), 'not a zip')

    await expect(unzip(join(folder, 'text.zip'), folder, (name) => name)).rejects.toThrow('no zip file')
  })
})
