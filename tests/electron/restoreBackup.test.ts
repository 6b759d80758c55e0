import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Background } from '../../electron/backgroundClient'
import { backgroundTasks } from '../../electron/backgroundTasks'
import { compareBackup, restoreBackup, type RestoreInput } from '../../electron/restoreBackup'
import { createLibrary } from '../../electron/storage/library'
import { createLayoutStore } from '../../electron/storage/layoutStore'
import { createPhraseBookFile } from '../../electron/storage/phraseBookFile'
import { createTemplateStore } from '../../electron/storage/templateStore'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { layoutJson } from '../../shared/layout/layoutFile'
import { emptyPhraseBook } from '../../shared/snippet/phraseBook'
import { wordsFor } from '../../shared/words/words'
import { draftFile, textOnDisk, titleOnDisk } from '../support/draftFile'
import { ownLayout } from '../support/layouts'
import { plainDraft } from './plainDraft'
import { backupPlaces } from './storage/backup/backupLibrary'
import { temporaryFolder } from './temporaryFolder'

const words = wordsFor('zh-CN')
const phrase = { id: 'p1', text: '多措并举', slot: 'work', tags: [] }
const files = {
  '防汛小结.zhangfa': draftFile('flood', '防汛小结', '汛期值守一百天。'),
  '走访小结.zhangfa': draftFile('visits', '走访小结', '走访企业四十家。'),
  '.zhangfa/layouts/own-office.json': layoutJson(ownLayout()),
  '.zhangfa/phrases.json': JSON.stringify({ ...emptyPhraseBook, snippets: [phrase] }),
  '.zhangfa/versions/flood/1700000000000-marked-8-0123456789abcdef0123456789abcdef': '',
  '.zhangfa/versions/flood/texts/0123456789abcdef0123456789abcdef.z': 'packed',
}
const all = { paths: ['防汛小结.zhangfa', '走访小结.zhangfa'], ownParts: true, differing: 'beside' } as const

/** The tasks themselves, without a process of their own. */
const background: Background = {
  run: (task, input) => (backgroundTasks[task] as (value: unknown) => Promise<never>)(input),
}

/** A backup, and a library to restore into: the one it is of, or another. */
async function restoring(into?: string) {
  const { library: source, folder, back } = backupPlaces(files)
  await back()
  const [name = ''] = readdirSync(folder)
  const file = join(folder, name)
  const library = into ?? source
  const parts = {
    library: createLibrary({ folder: library, names: words.files }),
    background,
    templates: createTemplateStore({ folder: library, builtIn: () => Promise.resolve([]) }),
    layouts: createLayoutStore(library),
    phrases: createPhraseBookFile({ folder: library }),
    copyTitle: words.restoring.copyTitle,
  }
  const progress: number[] = []
  const restore = (input: Partial<RestoreInput> = {}) =>
    restoreBackup(
      { ...all, file, onProgress: (done) => void progress.push(done), isCancelled: () => false, ...input },
      parts,
    )
  return { library, file, parts, restore, progress, compare: () => compareBackup(file, parts) }
}

const drafts = (library: string) => readdirSync(library).filter((name) => name.endsWith('小结.zhangfa'))

it('brings all back into an empty library, with versions, layouts, phrases and times', async () => {
  const { library, restore, progress } = await restoring(temporaryFolder())

  expect(await restore()).toMatchObject({
    ok: true,
    value: { restored: 2, layouts: 1, phrases: 1, failed: [] },
  })

  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('汛期值守一百天。')
  expect(
    readFileSync(
      join(library, '.zhangfa', 'versions', 'flood', 'texts', '0123456789abcdef0123456789abcdef.z'),
      'utf8',
    ),
  ).toBe('packed')
  expect(readFileSync(join(library, '.zhangfa', 'phrases.json'), 'utf8')).toContain('多措并举')
  expect(await createLayoutStore(library).list()).toEqual({ own: [ownLayout()], broken: [] })
  expect(progress).toEqual([0, 2])
})

it('says of each draft whether the library has it, and keeps the time of what comes back', async () => {
  const { library, compare, restore } = await restoring()
  rmSync(join(library, '走访小结.zhangfa'))
  const present = statSync(join(library, '防汛小结.zhangfa')).mtimeMs
  utimesSync(join(library, '防汛小结.zhangfa'), new Date(), new Date())

  expect(await compare()).toMatchObject({
    value: {
      contents: expect.arrayContaining([
        expect.objectContaining({ title: '防汛小结', state: 'same', characters: 8 }),
        expect.objectContaining({ title: '走访小结', state: 'missing' }),
      ]) as unknown,
      missingPhrases: 0,
    },
  })
  expect(await restore()).toMatchObject({ value: { restored: 1, beside: 0 } })
  expect(Math.abs(statSync(join(library, '走访小结.zhangfa')).mtimeMs - present)).toBeLessThan(5000)
})

it('never writes over a draft that is another by now: it comes beside, as one of its own', async () => {
  const { library, restore } = await restoring()
  writeFileSync(join(library, '防汛小结.zhangfa'), draftFile('flood', '防汛小结', '改过的。'))

  expect(await restore()).toMatchObject({ value: { restored: 0, beside: 1 } })

  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('改过的。')
  expect(drafts(library)).toHaveLength(2)
  const beside = join(library, '防汛小结（备份 11-22）.zhangfa')
  expect(titleOnDisk(beside)).toBe('防汛小结（备份 11-22）')
  expect(textOnDisk(beside)).toBe('汛期值守一百天。')
})

it('or replaces it after its present state was kept as a version', async () => {
  const { library, restore, parts } = await restoring()
  writeFileSync(join(library, '防汛小结.zhangfa'), draftFile('flood', '防汛大结', '改过的。'))

  expect(await restore({ differing: 'replace' })).toMatchObject({ value: { replaced: 1, beside: 0 } })

  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('汛期值守一百天。')
  const versions = await parts.library.snapshots.list('flood')
  const kept = versions.ok ? versions.value.find(({ reason }) => reason === 'restored') : undefined
  expect(await parts.library.snapshots.read('flood', kept?.id ?? '')).toMatchObject({
    value: { blocks: [{ spans: [{ text: '改过的。' }] }] },
  })
})

it('where the version cannot be kept, the draft stays as it is', async () => {
  const { library, restore } = await restoring()
  writeFileSync(join(library, '防汛小结.zhangfa'), draftFile('flood', '防汛小结', '改过的。'))
  rmSync(join(library, '.zhangfa', 'versions'), { recursive: true })
  writeFileSync(join(library, '.zhangfa', 'versions'), 'a file in the way')

  expect(await restore({ differing: 'replace' })).toMatchObject({
    value: { replaced: 0, failed: [{ title: '防汛小结' }] },
  })
  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('改过的。')
})

it('a draft broken by now stays where it is, its backup comes beside', async () => {
  const { library, restore, parts } = await restoring()
  await parts.library.list()
  writeFileSync(join(library, '防汛小结.zhangfa'), 'PK')

  expect(await restore({ differing: 'replace' })).toMatchObject({ value: { beside: 1, replaced: 0 } })
  expect(readFileSync(join(library, '防汛小结.zhangfa'), 'utf8')).toBe('PK')
  expect(textOnDisk(join(library, '防汛小结（备份 11-22）.zhangfa'))).toBe('汛期值守一百天。')
})

it('stops when asked to; what was brought back by then stays', async () => {
  const into = temporaryFolder()
  const { restore, parts } = await restoring(into)
  const large = backupPlaces(
    Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [
        `第${String(at)}篇.zhangfa`,
        draftJson(plainDraft(`第${String(at)}篇`, 'x', `d${String(at)}`)),
      ]),
    ),
  )
  await large.back()
  const [name = ''] = readdirSync(large.folder)
  let done = 0
  const report = await restore({
    file: join(large.folder, name),
    paths: Array.from({ length: 120 }, (_, at) => `第${String(at)}篇.zhangfa`),
    onProgress: (count) => {
      done = count
    },
    isCancelled: () => done >= 50,
  })

  expect(report).toMatchObject({ value: { restored: 50, isCancelled: true } })
  expect(await parts.library.list()).toMatchObject({ value: { length: 50 } })
})

it('leaves the library alone where the file is no backup', async () => {
  const { library, restore } = await restoring()
  const foreign = join(temporaryFolder(), '照片.zip')
  writeFileSync(foreign, 'PK\u0003\u0004')
  const before = readdirSync(library)

  expect(await restore({ file: foreign })).toMatchObject({ ok: false, failure: 'backup.broken' })
  expect(readdirSync(library)).toEqual(before)
})
