import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Background } from '../../electron/backgroundClient'
import { backgroundTasks } from '../../electron/backgroundTasks'
import { createExporter } from '../../electron/exportDraft'
import { createExportPlaces } from '../../electron/exportPlaces'
import { createLibrary } from '../../electron/storage/library'
import { fail } from '../../shared/result'
import { defaultSettings, type Settings } from '../../shared/settings'
import { wordsFor } from '../../shared/words/words'
import { plainDraft } from './plainDraft'
import { temporaryFolder } from './temporaryFolder'

/** The tasks themselves, without a process of their own. */
const inProcess: Background = {
  run: (task, input, _crash, signal) =>
    (backgroundTasks[task] as (value: unknown, signal?: AbortSignal) => Promise<never>)(input, signal),
}

type Parts = { readonly background?: Background; readonly settings?: Partial<Settings> }

/** An exporter whose dialog is answered with the next of `answers`, or with what is proposed. */
function exporting(answers: (string | undefined)[] = [], { background = inProcess, settings }: Parts = {}) {
  const documents = temporaryFolder()
  const asked: string[] = []
  const kept = {
    current: { ...defaultSettings, ...settings },
    change(change: Pick<Settings, 'exportFolder'>) {
      kept.current = { ...kept.current, ...change }
      return Promise.resolve(null)
    },
  }
  const library = createLibrary({ folder: temporaryFolder(), names: wordsFor('zh-CN').files })
  const exporter = createExporter({
    library,
    layouts: { list: () => Promise.resolve({ own: [], broken: [] }) },
    background,
    dialogs: {
      askWhereToExport: (proposed) => {
        asked.push(proposed)
        return Promise.resolve(answers.length > 0 ? answers.shift() : proposed)
      },
    },
    makePdf: () => Promise.resolve(fail('pages.crashed')),
    places: createExportPlaces({ library, documents, settings: kept, now: () => new Date(2031, 0, 5) }),
    settings: kept,
    begun: () => undefined,
  })
  const run = (more: { dated?: boolean; again?: true; title?: string } = {}) => {
    const { title = '年度总结', ...rest } = more
    const json = JSON.stringify(plainDraft(title))
    return exporter.run({ json, format: 'txt', layout: 'general', ...rest })
  }
  return { exporter, run, documents, asked, kept }
}

it('proposes the documents, then the folder of the last export, as long as it is there', async () => {
  const elsewhere = temporaryFolder()
  const { run, asked, documents, kept } = exporting([join(elsewhere, '甲.txt')])

  await run()
  await run({ dated: true })
  expect(kept.current.exportFolder).toBe(elsewhere)
  rmSync(elsewhere, { recursive: true })
  await run()

  expect(asked).toEqual([
    join(documents, '年度总结.txt'),
    join(elsewhere, '年度总结（2031-01-05）.txt'),
    join(documents, '年度总结.txt'),
  ])
})

it('tells beforehand what the file will be called, and where it is proposed to go', async () => {
  const { exporter, documents } = exporting()

  expect(await exporter.plan(JSON.stringify(plainDraft('一/二?')))).toEqual({
    ok: true,
    value: { name: '一／二？', datedName: '一／二？（2031-01-05）', folder: documents },
  })
})

it('cuts a title of 300 characters so that a file can bear it', async () => {
  const { run, documents } = exporting()

  expect(await run({ title: '总'.repeat(300), dated: true })).toMatchObject({ ok: true })
  expect(readdirSync(documents)).toEqual([expect.stringMatching(/^总+（2031-01-05）\.txt$/)])
})

it('leaves a file alone that is open elsewhere, until it is asked to try again', async () => {
  const folder = temporaryFolder()
  const file = join(folder, '总结.txt')
  writeFileSync(file, '上一次的')
  writeFileSync(join(folder, '~$总结.txt'), '')
  const { run, asked } = exporting([file])

  expect(await run()).toEqual(fail('export.isOpen', { file: '总结.txt' }))
  expect(readFileSync(file, 'utf8')).toBe('上一次的')
  expect(await run({ again: true })).toMatchObject({ ok: true })
  expect(asked).toHaveLength(1)
  expect(readFileSync(file, 'utf8')).toContain('年度总结')
})

it('says that a file is open where the system only says that it is busy', async () => {
  const file = join(temporaryFolder(), '总结.txt')
  writeFileSync(file, '上一次的')
  const busy: Background = { run: () => Promise.resolve(fail('file.busy') as never) }

  expect(await exporting([file], { background: busy }).run()).toEqual(
    fail('export.isOpen', { file: '总结.txt' }),
  )
})

it('leaves what was there when it is ended', async () => {
  const file = join(temporaryFolder(), '总结.txt')
  writeFileSync(file, '上一次的')
  const ended: Background = {
    run: (task, input, crash, signal) => {
      exporter.cancel()
      return inProcess.run(task, input, crash, signal)
    },
  }
  const { run, exporter } = exporting([file], { background: ended })

  expect(await run()).toEqual(fail('cancelled'))
  expect(readFileSync(file, 'utf8')).toBe('上一次的')
  expect(readdirSync(dirname(file))).toEqual([basename(file)])
})

it('knows when the exported file is gone', async () => {
  const { exporter, run, documents } = exporting()
  expect(await exporter.last()).toMatchObject({ failure: 'request.invalid' })

  await run()
  expect(await exporter.last()).toEqual({ ok: true, value: join(documents, '年度总结.txt') })
  rmSync(join(documents, '年度总结.txt'))
  expect(await exporter.last()).toEqual(fail('export.gone', { file: '年度总结.txt' }))
})

it('names a folder that cannot be written, or is none', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '总结.txt'))

  expect(await exporting([join(folder, '没有', '甲.txt')]).run()).toMatchObject({
    failure: 'file.folderMissing',
  })
  expect(await exporting([join(folder, '总结.txt')]).run()).toMatchObject({ ok: false })
  expect(readdirSync(folder)).toEqual(['总结.txt'])
})
