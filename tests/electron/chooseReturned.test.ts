import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Background } from '../../electron/backgroundClient'
import { backgroundTasks } from '../../electron/backgroundTasks'
import { chooseReturned } from '../../electron/chooseReturned'
import { nameImage } from '../../electron/storage/nameImage'
import type { Block } from '../../shared/draft/draft'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { draftWith, paragraph } from '../support/drafts'
import { pngOf } from '../support/pictures'
import { returnedWord } from '../support/returnedWord'
import { testTemplate } from '../support/templates'
import { temporaryFolder } from './temporaryFolder'

const inProcess: Background = {
  run: (task, input, _, signal) =>
    (backgroundTasks[task] as (value: unknown, signal?: AbortSignal) => Promise<never>)(input, signal),
}
const picture = pngOf(8, 6)
const file = nameImage(picture)?.file ?? ''
const image: Block = { id: 'p', type: 'image', file, alt: '', width: 1, pixels: { width: 8, height: 6 } }
const draft = draftWith([paragraph('a', '上半年走访企业四十家。'), image, paragraph('b', '组织培训六期。')])
const word = returnedWord(draft, [], () => picture)

/** The writer chooses a file with these bytes. */
function choosing(name: string, bytes: string | Uint8Array) {
  const folder = temporaryFolder()
  const chosen = join(folder, name)
  writeFileSync(chosen, bytes)
  const sourceImages = join(temporaryFolder(), 'source-images')
  const choose = () =>
    chooseReturned({
      dialogs: { askReturnedFile: () => Promise.resolve(chosen) },
      background: inProcess,
      templates: { all: () => Promise.resolve([testTemplate]) },
      library: { sourceImages },
    })
  return { folder, sourceImages, choose }
}

it('keeps the pictures of a Word file for the draft that takes them over', async () => {
  const { sourceImages, choose } = choosing('审改稿.docx', word)

  expect(await choose()).toMatchObject({ ok: true, value: { type: 'source' } })
  expect(existsSync(join(sourceImages, file))).toBe(true)
})

it('keeps the pictures that lie beside a draft file', async () => {
  const { folder, sourceImages, choose } = choosing('审改稿.zhangfa', draftJson(draft))
  mkdirSync(join(folder, '审改稿.图片'))
  writeFileSync(join(folder, '审改稿.图片', file), picture)

  expect(await choose()).toMatchObject({ ok: true, value: { type: 'draft' } })
  expect(existsSync(join(sourceImages, file))).toBe(true)
})

it('refuses a Word file whose text breaks off: what it lacks would look deleted', async () => {
  const parts = unzipSync(word)
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const cut = strToU8(text.slice(0, text.indexOf('组织培训')))
  const { choose } = choosing('审改稿.docx', zipSync({ ...parts, 'word/document.xml': cut }))

  expect(await choose()).toMatchObject({ ok: false, failure: 'file.damaged' })
})
