import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { imageFoldersAround } from '../../../electron/storage/imagePlaces'
import { createLibrary } from '../../../electron/storage/library'
import { writeExport } from '../../../electron/writeExport'
import type { Block, Draft } from '../../../shared/draft/draft'
import { newImage, type StoredImage } from '../../../shared/image/newImage'
import { layouts } from '../../../shared/layout/layouts'
import type { Result } from '../../../shared/result'
import { pngOf } from '../../support/pictures'
import { refusingContent } from '../failingFileSystem'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const names = {
  copyOf: (title: string) => `${title}（副本）`,
  conflict: (title: string) => `${title}（冲突）`,
}
const picture = pngOf(4, 3)

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure} ${JSON.stringify(result.values)}`)
  return result.value
}

/** A library with a draft that shows one picture. */
async function illustrated() {
  const folder = temporaryFolder()
  const library = createLibrary({ folder, names })
  value(await library.add(plainDraft('总结')))
  const stored = value(await library.addImage('draft1', picture))
  const opened = value(await library.open('draft1'))
  const draft = withImage(opened.draft, stored)
  const save = { id: draft.id, json: JSON.stringify(draft), basedOn: opened.revision, mark: null }
  value(await library.save(save))
  const places = (id: string) => join(folder, '.zhangfa', 'images', id)
  return { folder, library, stored, draft, places }
}

function withImage(draft: Draft, stored: StoredImage): Draft {
  const image: Block = newImage(stored, '现场', 'i')
  return { ...draft, blocks: [...draft.blocks, image] }
}

describe('pictures', () => {
  it('lie beside the draft under the name of what they hold, each once', async () => {
    const { library, stored, places } = await illustrated()
    expect(stored.file).toMatch(/^[0-9a-f]{64}\.png$/)
    expect(stored.pixels).toEqual({ width: 4, height: 3 })
    expect(value(await library.addImage('draft1', picture))).toEqual(stored)
    expect(readdirSync(places('draft1'))).toEqual([stored.file])
    expect(await library.imageOf('draft1', stored.file)).toBe(join(places('draft1'), stored.file))
  })

  it('are refused where they are none, or cannot be read by Word', async () => {
    const { library } = await illustrated()
    for (const bytes of [
      Buffer.from('<svg/>'),
      Buffer.from('BM\0\0\0\0\0\0\0\0\0\0\0\0'),
      picture.subarray(0, 12),
    ])
      expect(await library.addImage('draft1', bytes)).toMatchObject({ failure: 'image.notSupported' })
  })

  it('are never looked for outside the place they lie in', async () => {
    const { library, stored } = await illustrated()
    for (const name of ['../../shelf.json', `../draft1/${stored.file}`, '', '.', `${stored.file}/..`])
      expect(await library.imageOf('other', name)).toBeNull()
  })

  it('go along with a copy in the library, and stay with it when the original is gone for good', async () => {
    const { library, stored } = await illustrated()
    const copy = value(await library.duplicate('draft1'))
    const { trashed } = value(await library.remove('draft1'))
    value(await library.purge([trashed]))
    expect(await library.imageOf(copy.id, stored.file)).not.toBeNull()
  })

  it('go for good with their draft, not before', async () => {
    const { library, stored, places } = await illustrated()
    const { trashed } = value(await library.remove('draft1'))
    expect(readdirSync(places('draft1'))).toEqual([stored.file])
    value(await library.undelete(trashed))
    expect(await library.imageOf('draft1', stored.file)).not.toBeNull()
    const again = value(await library.remove('draft1'))
    value(await library.purge([again.trashed]))
    expect(existsSync(places('draft1'))).toBe(false)
  })

  it('are handed on with a copy made by 另存为, and taken in by the library that opens it', async () => {
    const { library, draft, stored } = await illustrated()
    const elsewhere = temporaryFolder()
    const file = join(elsewhere, '交稿.zhangfa')
    value(await library.saveCopy(draft, file))
    expect(readdirSync(join(elsewhere, '交稿.图片'))).toEqual([stored.file])

    const other = createLibrary({ folder: temporaryFolder(), names })
    const opened = value(await other.openFile(file))
    rmSync(join(elsewhere, '交稿.图片'), { recursive: true })
    const found = await other.imageOf(opened.draft.id, stored.file)
    expect(found && readFileSync(found)).toEqual(Buffer.from(picture))
  })

  it('of a draft that lies elsewhere are put beside its file as well', async () => {
    const file = join(temporaryFolder(), '外来.zhangfa')
    writeFileSync(file, JSON.stringify(plainDraft('外来', '文', 'out')))
    const library = createLibrary({ folder: temporaryFolder(), names })
    value(await library.openFile(file))
    const stored = value(await library.addImage('out', picture))
    expect(existsSync(file.replace('.zhangfa', `.图片/${stored.file}`))).toBe(true)
  })

  it('damaged beside a file are not taken in', async () => {
    const { library, draft, stored } = await illustrated()
    const file = join(temporaryFolder(), '交稿.zhangfa')
    value(await library.saveCopy(draft, file))
    writeFileSync(file.replace('.zhangfa', `.图片/${stored.file}`), 'torn')
    const other = createLibrary({ folder: temporaryFolder(), names })
    const opened = value(await other.openFile(file))
    expect(await other.imageOf(opened.draft.id, stored.file)).toBeNull()
    expect(opened.draft.blocks).toContainEqual(expect.objectContaining({ type: 'image' }))
  })

  it('are not stored on a full disk, and it is said so', async () => {
    const folder = temporaryFolder()
    const library = createLibrary({ folder, names })
    value(await library.add(plainDraft('总结')))
    const full = createLibrary({ folder, names, fs: refusingContent('writeFile', 'ENOSPC') })
    expect(await full.addImage('draft1', picture)).toMatchObject({ failure: 'file.diskFull' })
    expect(readdirSync(join(folder, '.zhangfa', 'images', 'draft1'))).toEqual([])
  })
})

it('are in the Word file of their draft, and said to be missing where they are', async () => {
  const { library, draft, places } = await illustrated()
  const file = join(temporaryFolder(), '总结.docx')
  const order = { format: 'docx', layout: layouts.gbt9704, file } as const
  const written = value(await writeExport(draft, { ...order, imageFolders: [library.imageFolder('draft1')] }))
  expect(written.warnings).toEqual([])
  const names = Object.keys(unzipSync(readFileSync(file)))
  expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  expect(imageFoldersAround(join(library.folder, '甲', '总结.zhangfa'), 'draft1')).toContain(places('draft1'))
  expect(value(await writeExport(draft, order)).warnings).toHaveLength(1)
})

describe('a picture that nothing shows any more', () => {
  const longAgo = new Date('2020-01-01')

  it('is cleared away after a month, when its draft is opened', async () => {
    const { library, places, stored } = await illustrated()
    const left = value(await library.addImage('draft1', pngOf(9, 9)))
    utimesSync(join(places('draft1'), left.file), longAgo, longAgo)
    utimesSync(join(places('draft1'), stored.file), longAgo, longAgo)
    value(await library.open('draft1'))
    value(await library.open('draft1'))
    expect(readdirSync(places('draft1'))).toEqual([stored.file])
  })

  it('stays while a version shows it', async () => {
    const { library, draft, places, stored } = await illustrated()
    value(await library.snapshots.take(draft, 'marked'))
    const opened = value(await library.open('draft1'))
    const bare = { ...draft, blocks: draft.blocks.filter(({ type }) => type !== 'image') }
    const save = { id: draft.id, json: JSON.stringify(bare), basedOn: opened.revision, mark: null }
    value(await library.save(save))
    utimesSync(join(places('draft1'), stored.file), longAgo, longAgo)
    value(await library.open('draft1'))
    value(await library.open('draft1'))
    expect(readdirSync(places('draft1'))).toEqual([stored.file])
  })

  it('stays while it is new: an undo may bring it back', async () => {
    const { library, places } = await illustrated()
    value(await library.addImage('draft1', pngOf(9, 9)))
    value(await library.open('draft1'))
    value(await library.open('draft1'))
    expect(readdirSync(places('draft1'))).toHaveLength(2)
  })
})

it('a copy made in a file manager gets the pictures with its own id', async () => {
  const { folder, library, stored } = await illustrated()
  mkdirSync(join(folder, '甲'))
  writeFileSync(join(folder, '甲', '总结.zhangfa'), readFileSync(join(folder, '总结.zhangfa')))
  const copy = value(await library.list()).find(({ id }) => id !== 'draft1')
  const opened = value(await library.open(copy?.id ?? ''))
  expect(opened.notice).toBe('copyGotNewId')
  expect(await library.imageOf(opened.draft.id, stored.file)).not.toBeNull()
})
