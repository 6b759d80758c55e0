import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Background } from '../../electron/backgroundClient'
import { backgroundTasks } from '../../electron/backgroundTasks'
import { createBatchExporter } from '../../electron/exportMany'
import { createExportPlaces } from '../../electron/exportPlaces'
import type { MakePdf } from '../../electron/exportPdf'
import { createLibrary } from '../../electron/storage/library'
import type { DraftId } from '../../shared/draft/draft'
import type { BatchOrder, BatchResult } from '../../shared/layout/batch'
import { standardExport } from '../../shared/layout/exportOptions'
import { fail, ok, type Result } from '../../shared/result'
import { defaultSettings } from '../../shared/settings'
import { wordsFor } from '../../shared/words/words'
import { plainDraft } from './plainDraft'
import { temporaryFolder } from './temporaryFolder'

/** The tasks themselves, without a process of their own. */
const inProcess: Background = {
  run: (task, input, _crash, signal) =>
    (backgroundTasks[task] as (value: unknown, signal?: AbortSignal) => Promise<never>)(input, signal),
}
const set = { pages: 1, overflowing: [], missingImages: 0, tallRows: 0 }
const pdf: MakePdf = (order) =>
  Promise.resolve(ok({ bytes: new TextEncoder().encode(`%PDF ${order.title} ${order.layout.id}`), set }))

/** A library with drafts of these titles, and a batch exporter whose folder is `into`. */
async function withDrafts(titles: readonly string[], { makePdf = pdf } = {}) {
  const folder = temporaryFolder()
  const into = temporaryFolder()
  const library = createLibrary({ folder, names: wordsFor('zh-CN').files })
  const ids: DraftId[] = []
  for (const [index, title] of titles.entries()) {
    const added = await library.add({ ...plainDraft(title), id: `draft-${String(index)}` })
    if (!added.ok) throw new Error(added.failure)
    ids.push(added.value.draft.id)
  }
  const told: unknown[] = []
  const remembered: unknown[] = []
  const settings = {
    current: defaultSettings,
    change: (change: unknown) => Promise.resolve(void remembered.push(change)),
  }
  const places = createExportPlaces({ library, documents: into, settings, now: () => new Date(2031, 0, 5) })
  const batch = createBatchExporter({
    library,
    layouts: { list: () => Promise.resolve({ own: [], broken: [] }) },
    background: inProcess,
    makePdf,
    dialogs: { askExportFolder: () => Promise.resolve(undefined) },
    places,
    settings,
    tell: (progress) => void told.push(progress),
  })
  const run = (order: Partial<BatchOrder> = {}) =>
    batch.run({ ids, formats: ['docx', 'pdf'], options: standardExport, dated: false, ...order })
  return { batch, run, ids, folder, into, told, remembered, library }
}

function valueOf(result: Result<BatchResult>): BatchResult {
  if (!result.ok) throw new Error(result.failure)
  return result.value
}

it('writes every draft in every format, and says how far it is', async () => {
  const { run, into, told, remembered } = await withDrafts(['一季度小结', '二季度小结'])

  const { drafts, left } = valueOf(await run())

  expect(readdirSync(into).sort()).toEqual([
    '一季度小结.docx',
    '一季度小结.pdf',
    '二季度小结.docx',
    '二季度小结.pdf',
  ])
  expect(drafts.map(({ title, failures }) => [title, failures])).toEqual([
    ['一季度小结', []],
    ['二季度小结', []],
  ])
  expect(left).toBe(0)
  expect(told).toEqual([
    { done: 0, total: 2 },
    { done: 1, total: 2 },
  ])
  expect(remembered).toEqual([{ exportFolder: into }])
})

it('replaces no file, neither one that is there nor one of the same title', async () => {
  const { run, into } = await withDrafts(['总结', '总结'])
  writeFileSync(join(into, '总结.PDF'), '别人的')

  const { drafts } = valueOf(await run())

  expect(drafts.map(({ files }) => files)).toEqual([
    ['总结(2).docx', '总结(2).pdf'],
    ['总结(3).docx', '总结(3).pdf'],
  ])
  expect(readFileSync(join(into, '总结.PDF'), 'utf8')).toBe('别人的')
})

it('lets a draft that cannot be read cost only itself', async () => {
  const { run, folder, ids } = await withDrafts(['甲', '乙', '丙'])
  writeFileSync(join(folder, '乙.zhangfa'), '{"format":"zhangfa-draft"')

  const { drafts } = valueOf(await run({ ids: [...ids, 'nowhere'], formats: ['txt'] }))

  expect(drafts.map(({ files }) => files.length)).toEqual([1, 0, 1, 0])
  expect(drafts[1]?.failures.map(({ failure }) => failure)).toEqual(['draft.broken'])
  expect(drafts[3]?.failures.map(({ failure }) => failure)).toEqual(['draft.unknown'])
})

it('keeps what could be written of a draft whose other format fails', async () => {
  const { run } = await withDrafts(['甲'], { makePdf: () => Promise.resolve(fail('pages.tallRow')) })

  const { drafts } = valueOf(await run())

  expect(drafts[0]).toMatchObject({ files: ['甲.docx'], failures: [{ failure: 'pages.tallRow' }] })
})

it('ends where the writer wants it to: what is written stays, the rest is counted', async () => {
  const made: string[] = []
  const { batch, run, into } = await withDrafts(['甲', '乙', '丙'], {
    makePdf: (order) => {
      made.push(order.title)
      if (made.length === 2) batch.cancel()
      return pdf(order)
    },
  })

  const { drafts, left } = valueOf(await run({ formats: ['pdf'] }))

  expect(drafts.map(({ title }) => title)).toEqual(['甲'])
  expect(left).toBe(2)
  expect(readdirSync(into)).toEqual(['甲.pdf'])
})

it('uses each draft’s own layout, or one for all', async () => {
  const { run, into } = await withDrafts(['甲'])

  await run({ formats: ['pdf'] })
  await run({ formats: ['pdf'], layout: 'general', dated: true })

  expect(readFileSync(join(into, '甲.pdf'), 'utf8')).toContain(plainDraft('甲').layout)
  expect(readFileSync(join(into, '甲（2031-01-05）.pdf'), 'utf8')).toContain('general')
})

it('marks what was handed out as a version of its draft', async () => {
  const { run, library, ids } = await withDrafts(['甲'])

  await run({ formats: ['txt'] })

  const versions = await library.snapshots.list(ids[0] ?? '')
  expect(versions.ok && versions.value.map(({ reason }) => reason)).toContain('exported')
})

it('says why where the folder is a file', async () => {
  const { run, into } = await withDrafts(['甲'])
  const inTheWay = join(into, '文件')
  writeFileSync(inTheWay, '')
  mkdirSync(join(into, '子'))
  const library = createLibrary({ folder: temporaryFolder(), names: wordsFor('zh-CN').files })
  const settings = {
    current: { ...defaultSettings, exportFolder: inTheWay },
    change: () => Promise.resolve(),
  }
  const batch = createBatchExporter({
    library,
    layouts: { list: () => Promise.resolve({ own: [], broken: [] }) },
    background: inProcess,
    makePdf: pdf,
    dialogs: { askExportFolder: () => Promise.resolve(undefined) },
    places: createExportPlaces({ library, documents: into, settings, now: () => new Date(2031, 0, 5) }),
    settings,
    tell: () => undefined,
  })

  expect(await run({ formats: ['txt'] })).toMatchObject({ ok: true })
  expect(
    await batch.run({ ids: ['x'], formats: ['txt'], options: standardExport, dated: false }),
  ).toMatchObject({
    ok: false,
  })
})
