import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Background } from '../../../electron/backgroundClient'
import { createBackups } from '../../../electron/backups'
import { backgroundTasks } from '../../../electron/backgroundTasks'
import type { Desktop } from '../../../electron/desktop'
import { createRequests } from '../../../electron/requests'
import { createLibrary } from '../../../electron/storage/library'
import { createLayoutStore } from '../../../electron/storage/layoutStore'
import { createPhraseBookFile } from '../../../electron/storage/phraseBookFile'
import { createShelfFile } from '../../../electron/storage/shelfFile'
import { createTemplateStore } from '../../../electron/storage/templateStore'
import type { RequestHandlers } from '../../../shared/ipc'
import { fail, ok, type Result } from '../../../shared/result'
import { defaultSettings } from '../../../shared/settings'
import type { Template } from '../../../shared/template/template'
import { wordsFor } from '../../../shared/words/words'
import { plainDraft } from '../plainDraft'
import { temporaryFolder } from '../temporaryFolder'

const template: Template = {
  id: 'weekly',
  name: '周小结',
  titlePattern: '周小结',
  slots: [
    {
      id: 'work',
      name: '主要工作',
      aliases: [],
      required: true,
      repeatable: true,
      guidance: '写工作。',
      heading: '主要工作',
    },
  ],
}

/** The tasks themselves, without a process of their own. */
const background: Background = {
  run: (task, input) => (backgroundTasks[task] as (value: unknown) => Promise<never>)(input),
}

type Asked = { told: string[]; requests: RequestHandlers; folder: string }

/** The requests over a real library; the person answers every dialog with `chosen`. */
function desktop(chosen?: string): Asked {
  const folder = temporaryFolder()
  const told: string[] = []
  const tell = (what: string) => () => void told.push(what)
  const answer = () => Promise.resolve(chosen)
  const settings: Desktop['settings'] = {
    current: defaultSettings,
    change: (change) => Promise.resolve(ok({ ...defaultSettings, ...change } as typeof defaultSettings)),
  }
  const parts: Desktop = {
    library: createLibrary({ folder, names: wordsFor('zh-CN').files }),
    background,
    templates: createTemplateStore({ folder, builtIn: () => Promise.resolve([template]) }),
    snippets: () => Promise.resolve([]),
    layouts: createLayoutStore(folder),
    phrases: createPhraseBookFile({ folder }),
    backups: createBackups({
      library: folder,
      background,
      settings,
      program: '1.2.3',
      changed: tell('backup changed'),
      remind: tell('backup failed'),
      tellLeftOut: tell('left out'),
    }),
    place: {
      isFixed: false,
      use: (next) => {
        told.push(`use ${next}`)
        return Promise.resolve(ok(null))
      },
      putAway: () => Promise.resolve(),
      tellMoving: tell('moving'),
    },
    restoredTitle: wordsFor('zh-CN').restoring.copyTitle,
    shelf: createShelfFile({ folder }),
    dialogs: {
      askFileToOpen: answer,
      askReturnedFile: answer,
      askImagesToOpen: () => Promise.resolve([]),
      askWhereToSave: answer,
      askWhereToExport: answer,
      askExportFolder: answer,
      askTemplateToOpen: answer,
      askWhereToSaveTemplate: answer,
      askLayoutToOpen: answer,
      askWhereToSaveLayout: answer,
      askPhrasesToOpen: answer,
      askWhereToSavePhrases: answer,
      askBackupFolder: answer,
      askLibraryFolder: answer,
      askBackupToOpen: answer,
    },
    settings,
    about: () => Promise.resolve({ version: '1.2.3', platform: 'linux', notices: [] }),
    makePdf: (order) => Promise.resolve(ok({ bytes: new TextEncoder().encode(order.title), set: onePage })),
    preview: {
      printPages: (order, { pages }) => {
        told.push(`print ${order.title} ${pages?.join() ?? 'all'}`)
        return Promise.resolve(fail('print.noPrinter'))
      },
      printers: () => Promise.resolve([]),
      view: previewView(),
    },
    documents: folder,
    logFolder: folder,
    now: () => new Date(2026, 0, 5),
    shell: {
      showInFolder: (file) => void told.push(`show ${file}`),
      copyFile: (file) => {
        told.push(`copy ${file}`)
        return Promise.resolve(ok(null))
      },
      openPath: (file) => {
        told.push(`open ${file}`)
        return Promise.resolve(existsSync(file) ? '' : 'not there')
      },
    },
    window: {
      tellRestoring: tell('restoring'),
      followContext: (keys) => void told.push(`context ${keys.join()}`),
      followSettings: tell('settings'),
      editRole: (role) => void told.push(role),
      tellExporting: tell('exporting'),
      tellBatch: tell('batch'),
      startDrag: (file) => void told.push(`drag ${file}`),
      closeNow: tell('close'),
      pageStarted: tell('started'),
    },
    logPageError: tell('page error'),
  }
  return { told, requests: createRequests(parts), folder }
}

/** Shows as long as nobody closes it. */
function previewView() {
  let end: (closed: Result<null>) => void = () => undefined
  return {
    open: () =>
      new Promise<Result<null>>((resolve) => {
        end = resolve
      }),
    close: () => end(ok(null)),
  }
}

const onePage = { pages: 1, overflowing: [], missingImages: 1, tallRows: 0 }

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure} ${JSON.stringify(result.values)}`)
  return result.value
}

it('tells the page at the start how things are', async () => {
  const { requests, told } = desktop()

  expect(await requests['app.start']({})).toEqual(
    ok({ settings: defaultSettings, version: '1.2.3', platform: 'linux', notices: [] }),
  )
  expect(told).toEqual(['started'])
})

it('makes a new draft of a kind and lists it', async () => {
  const { requests, folder } = desktop()

  const { draft, fileName } = value(await requests['library.create']({ template: 'weekly', profile: {} }))

  expect(draft.template).toBe('weekly')
  expect(readdirSync(folder)).toContain(fileName)
  expect(value(await requests['library.list']({}))).toMatchObject([{ id: draft.id, fileName }])
})

it('gives the running text of drafts, and leaves out those that are gone or broken', async () => {
  const { requests, folder } = desktop()
  for (const id of ['draft1', 'draft2'])
    value(
      await requests['library.add']({ json: JSON.stringify(plainDraft(`${id}的2025年总结`, '改过。', id)) }),
    )
  writeFileSync(join(folder, 'draft2的2025年总结.zhangfa'), '{')

  const texts = value(await requests['library.texts']({ ids: ['draft1', 'draft2', 'gone'] }))

  expect(JSON.parse(texts)).toEqual([
    {
      id: 'draft1',
      owner: { profile: {}, year: 2025 },
      parts: [{ slot: 'intro', texts: ['改过。'] }],
    },
  ])
})

it('knows no kind that is not there', async () => {
  expect(await desktop().requests['library.create']({ template: 'nope', profile: {} })).toEqual(
    fail('template.unknown', { template: 'nope' }),
  )
})

it('adds, saves, marks and shows a draft', async () => {
  const { requests, told, folder } = desktop()
  const { revision } = value(await requests['library.add']({ json: JSON.stringify(plainDraft('总结')) }))

  value(
    await requests['draft.save']({
      id: 'draft1',
      json: JSON.stringify(plainDraft('总结', '改过。')),
      basedOn: revision,
      mark: 'marked',
    }),
  )
  const [version] = value(await requests['snapshots.list']({ id: 'draft1' }))
  const kept = value(await requests['snapshots.read']({ id: 'draft1', snapshot: version?.id ?? '' }))
  value(await requests['draft.showInFolder']({ id: 'draft1' }))

  expect(kept).toEqual(plainDraft('总结', '改过。'))
  expect(told).toEqual([`show ${join(folder, '总结.zhangfa')}`])
})

it.each(['library.add', 'draft.saveAs', 'draft.export'] as const)(
  '%s refuses what is no draft',
  async (name) => {
    const { requests } = desktop('/nowhere/a.zhangfa')
    const input = { id: 'draft1', json: '{}', format: 'txt', layout: 'gbt9704' } as const

    expect(await requests[name](input)).toEqual(fail('request.invalid'))
  },
)

it('opens the chosen draft as a draft and says what is wrong with another', async () => {
  const folder = temporaryFolder()
  const good = join(folder, '总结.zhangfa')
  const empty = join(folder, '空.zhangfa')
  writeFileSync(good, JSON.stringify(plainDraft('总结')))
  writeFileSync(empty, '')

  expect(await desktop(good).requests['file.choose']({})).toMatchObject({
    value: { type: 'draft', draft: plainDraft('总结'), fileName: '总结.zhangfa' },
  })
  expect(await desktop(empty).requests['file.choose']({})).toMatchObject({
    failure: 'draft.empty',
    values: { file: '空.zhangfa' },
  })
})

it('says that a source is gone or far too large', async () => {
  const file = join(temporaryFolder(), '大.txt')
  const choose = () => desktop(file).requests['file.choose']({})

  expect(await choose()).toEqual(fail('file.missing', { file: '大.txt' }))
  writeFileSync(file, '')
  truncateSync(file, 60_000_000)
  expect(await choose()).toMatchObject({ failure: 'file.tooLarge' })
})

it('changes nothing when the person changes their mind', async () => {
  const { requests, folder } = desktop()
  const json = JSON.stringify(plainDraft('总结'))

  expect(await requests['file.choose']({})).toEqual(fail('cancelled'))
  expect(await requests['draft.saveAs']({ id: 'draft1', json })).toEqual(fail('cancelled'))
  expect(await requests['draft.export']({ json, format: 'txt', layout: 'gbt9704' })).toMatchObject(
    fail('cancelled'),
  )
  expect(readdirSync(folder)).toEqual([])
})

it('saves a copy where the person says', async () => {
  const file = join(temporaryFolder(), '送审.zhangfa')

  expect(
    await desktop(file).requests['draft.saveAs']({ id: 'draft1', json: JSON.stringify(plainDraft('总结')) }),
  ).toEqual(ok({ file: '送审.zhangfa' }))
  expect(readFileSync(file, 'utf8')).toContain('总结')
})

it('exports, keeps the exported state, and shows the file', async () => {
  const file = join(temporaryFolder(), '总结.txt')
  const { requests, told } = desktop(file)
  const json = JSON.stringify(plainDraft('总结'))

  expect(await requests['draft.export']({ json, format: 'txt', layout: 'gbt9704' })).toMatchObject({
    value: { file: '总结.txt' },
  })
  expect(existsSync(file)).toBe(true)
  expect(value(await requests['snapshots.list']({ id: 'draft1' }))).toMatchObject([{ reason: 'exported' }])
  await requests['export.showInFolder']({})
  await requests['export.openFile']({})
  await requests['export.copyFile']({})
  await requests['export.startDrag']({})
  expect(told).toEqual(['exporting', `show ${file}`, `open ${file}`, `copy ${file}`, `drag ${file}`])
})

it('says why an export could not be written', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '总结.txt'))
  const json = JSON.stringify(plainDraft('总结'))
  const exportTo = (file: string) =>
    desktop(file).requests['draft.export']({ json, format: 'txt', layout: 'gbt9704' })

  expect(await exportTo(join(folder, '总结.txt'))).toMatchObject({ failure: 'file.write' })
  expect(await exportTo(join(folder, '没有', '总结.txt'))).toMatchObject({ failure: 'file.folderMissing' })
})

it('exports the pages of the draft', async () => {
  const file = join(temporaryFolder(), '总结.pdf')
  const { requests } = desktop(file)
  const order = { json: JSON.stringify(plainDraft('总结')), layout: 'gbt9704' as const }

  expect(await requests['draft.export']({ ...order, format: 'pdf' })).toEqual(
    ok({ file: '总结.pdf', warnings: ['1 张图片找不到文件，原处写着图片的说明。'] }),
  )
  expect(readFileSync(file, 'utf8')).toBe('总结')
})

it('shows, prints and exports the pages of one moment until they are put away', async () => {
  const file = join(temporaryFolder(), '总结.pdf')
  const { requests, told } = desktop(file)
  const json = JSON.stringify(plainDraft('总结'))
  expect(await requests['preview.start']({})).toEqual(fail('request.invalid'))

  const closed = requests['preview.open']({ json, layout: 'gbt9704', toPrint: true })

  await expect
    .poll(() => requests['preview.start']({}))
    .toMatchObject({
      value: { order: { title: '总结' }, toPrint: true, settings: { previewing: { zoom: 'page' } } },
    })
  expect(await requests['preview.choose']({ printing: { duplex: 'longEdge' } })).toEqual(ok(null))
  expect(await requests['preview.print']({ pages: [2, 3] })).toEqual(fail('print.noPrinter'))
  expect(told).toContain('print 总结 2,3')
  expect(await requests['preview.exportPdf']({})).toMatchObject({ value: { file: '总结.pdf' } })
  await requests['preview.close']({})
  expect(await closed).toEqual(ok(null))
  expect(await requests['preview.print']({})).toEqual(fail('request.invalid'))
})

it('carries the rest to the window', async () => {
  const { requests, told } = desktop()

  await requests['menu.context']({ keys: ['hasDraft', 'bold'] })
  await requests['window.editRole']({ role: 'paste' })
  await requests['log.pageError']({ text: 'Error' })
  await requests['settings.change']({ theme: 'dark' })
  await requests['window.closeNow']({})

  expect(told).toEqual(['context hasDraft,bold', 'paste', 'page error', 'settings', 'close'])
})

it('shows the trash before anything was deleted', async () => {
  const { requests, told, folder } = desktop()

  expect(await requests['library.showTrash']({})).toEqual(ok(null))
  expect(told).toEqual([`open ${join(folder, '.zhangfa', 'trash')}`])
})

it('puts back of the trash what it can, and says of the rest why not', async () => {
  const { requests } = desktop()
  const places: string[] = []
  for (const year of ['2024', '2025']) {
    const { draft } = value(await requests['library.create']({ template: 'weekly', profile: { year } }))
    places.push(value(await requests['library.delete']({ id: draft.id })).trashed)
  }
  const [first = '', second = ''] = places

  const { restored, failures } = value(
    await requests['trash.restore']({ trashed: [first, `gone-${first}`, second] }),
  )

  expect(restored).toHaveLength(2)
  expect(failures).toMatchObject([{ failure: 'draft.unknown' }])
})
