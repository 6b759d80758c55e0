import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { adoptLeftovers } from '../../../electron/storage/adoptLeftovers'
import { readDraftFile } from '../../../electron/storage/draftFiles'
import { nodeFileSystem } from '../../../electron/storage/fileSystem'
import type { Draft } from '../../../shared/draft/draft'
import { draftJson } from '../../../shared/draft/serialiseDraft'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const leftover = `.zhangfa-${'a'.repeat(20)}.tmp`

/** A library with a draft of noon and a leftover; `hours` says how much later than the draft. */
function library({ draft, left, hours }: { draft?: Draft; left: string; hours: number }) {
  const folder = temporaryFolder()
  const noon = Date.now() / 1000 - 100_000
  if (draft) {
    writeFileSync(join(folder, '总结.zhangfa'), draftJson(draft))
    utimesSync(join(folder, '总结.zhangfa'), noon, noon)
  }
  writeFileSync(join(folder, leftover), left)
  utimesSync(join(folder, leftover), noon + hours * 3600, noon + hours * 3600)
  return folder
}

const adopt = (folder: string) => adoptLeftovers(folder, nodeFileSystem)
const read = (folder: string) => readDraftFile(join(folder, '总结.zhangfa'))

it('ends a save that was cut short before its last step', async () => {
  const newer = plainDraft('总结', '新的一句。')
  const folder = library({ draft: plainDraft('总结', '旧的一句。'), left: draftJson(newer), hours: 1 })

  expect(await adopt(folder)).toEqual({ adopted: 1, swept: 0 })
  expect(await read(folder)).toMatchObject({ value: { draft: newer } })
  expect(readdirSync(folder)).toEqual(['总结.zhangfa'])
})

it('never puts an older text over a newer one', async () => {
  const draft = plainDraft('总结', '新的一句。')
  const folder = library({ draft, left: draftJson(plainDraft('总结', '旧的一句。')), hours: -1 })

  expect(await adopt(folder)).toEqual({ adopted: 0, swept: 1 })
  expect(await read(folder)).toMatchObject({ value: { draft } })
})

it('sweeps half a text', async () => {
  const draft = plainDraft('总结', '旧的一句。')
  const folder = library({ draft, left: draftJson(plainDraft('总结', '新的一句。')).slice(0, -9), hours: 1 })

  expect(await adopt(folder)).toEqual({ adopted: 0, swept: 1 })
  expect(await read(folder)).toMatchObject({ value: { draft } })
})

it('makes a draft of one that was never there before', async () => {
  const draft = plainDraft('总结')
  const folder = library({ left: draftJson(draft), hours: 0 })

  expect(await adopt(folder)).toEqual({ adopted: 1, swept: 0 })
  expect(await read(folder)).toMatchObject({ value: { draft } })
})

it('gives a new draft another name where the title is taken', async () => {
  const draft = plainDraft('总结', '别的话。', 'other')
  const folder = library({ draft: plainDraft('总结'), left: draftJson(draft), hours: 1 })

  expect(await adopt(folder)).toEqual({ adopted: 1, swept: 0 })
  expect(readdirSync(folder).sort()).toEqual(['总结(2).zhangfa', '总结.zhangfa'])
})
