import { basename, join } from 'node:path'
import { spansText } from '../shared/draft/blockText'
import type { Draft } from '../shared/draft/draft'
import { newDraft } from '../shared/draft/newDraft'
import { newId } from '../shared/draft/newId'
import { parseDraft } from '../shared/draft/parseDraft'
import type { DraftSummary } from '../shared/draft/requests'
import { safeFileName } from '../shared/draft/safeFileName'
import type { RequestHandlers, RequestInput, StartInfo } from '../shared/ipc'
import { withFittingGrid } from '../shared/layout/ownLayout'
import type { RestoredDrafts } from '../shared/library/requests'
import { fail, ok, type Result } from '../shared/result'
import type { Settings, SettingsChange } from '../shared/settings'
import type { SnippetPack } from '../shared/snippet/snippet'
import { dayOf } from '../shared/today'
import type { Background } from './backgroundClient'
import { createBackupRequests } from './backupRequests'
import type { Backups } from './backups'
import { createExporter } from './exportDraft'
import { createBatchExporter } from './exportMany'
import { createExportPlaces } from './exportPlaces'
import type { MakePdf } from './exportPdf'
import { chooseImages } from './chooseImages'
import { createLastOutside } from './lastOutside'
import { chooseReturned } from './chooseReturned'
import { openFile } from './openFile'
import { exportLayout, importLayout } from './layoutFiles'
import { createPreviewRequests, type PreviewDesk } from './preview'
import { createPlaceRequests, type PlaceDesk } from './placeRequests'
import { exportPhrases, importPhrases } from './phraseFiles'
import type { Dialogs } from './shell/dialogs'
import type { Library } from './storage/library'
import type { LayoutStore } from './storage/layoutStore'
import type { PhraseBookFile } from './storage/phraseBookFile'
import type { ShelfFile } from './storage/shelfFile'
import type { TemplateStore } from './storage/templateStore'
import { exportTemplate, importTemplate } from './templateFiles'

type EditRole = 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll' | 'undo' | 'redo'

/** What the answers are made from; all that touches Electron comes in as functions. */
export type Desktop = {
  readonly library: Library
  /** Pins, tags and recent drafts. */
  readonly shelf: ShelfFile
  readonly background: Background
  readonly templates: TemplateStore
  readonly layouts: LayoutStore
  readonly snippets: () => Promise<readonly SnippetPack[]>
  /** The writer's own phrases. */
  readonly phrases: PhraseBookFile
  readonly dialogs: Omit<Dialogs, 'askCloseAnyway'>
  readonly makePdf: MakePdf
  readonly preview: Omit<PreviewDesk, 'settings' | 'layouts'>
  readonly settings: {
    readonly current: Settings
    change(
      change: SettingsChange &
        RequestInput<'preview.choose'> &
        Pick<Settings, 'lastOutside' | 'exportFolder'>,
    ): Promise<Result<Settings>>
  }
  readonly backups: Backups
  readonly place: PlaceDesk['place']
  /** The title of a draft brought back beside the present one. */
  readonly restoredTitle: (title: string, month: number, day: number) => string
  /** Known once the library is ready to be used. */
  readonly about: () => Promise<Pick<StartInfo, 'version' | 'platform' | 'notices'>>
  /** The person's documents folder. */
  readonly documents: string
  readonly logFolder: string
  readonly now: () => Date
  readonly shell: {
    showInFolder(file: string): void
    /** Puts a file on the clipboard as a file. */
    copyFile(file: string): Promise<Result<null>>
    /** Opens a file or folder with the system's program; the answer is empty or says what went wrong. */
    openPath(file: string): Promise<string>
  }
  readonly window: {
    followContext(keys: readonly string[]): void
    followSettings(settings: Settings): void
    editRole(role: EditRole): void
    /** A file follows the pointer out of the window. */
    startDrag(file: string): void
    /** An export begins: its place is known. */
    tellExporting(): void
    closeNow(): void
    /** How far a batch of exports is. */
    tellBatch(progress: { readonly done: number; readonly total: number }): void
    tellRestoring(progress: { readonly done: number; readonly total: number }): void
    /** The page listens from now on. */
    pageStarted(): void
  }
  readonly logPageError: (text: string) => void
}

/** Answers every request of the page. */
export function createRequests(desktop: Desktop): RequestHandlers {
  const { library, shelf, templates, layouts, phrases, dialogs, settings, shell, window } = desktop
  const places = createExportPlaces(desktop)
  const exporter = createExporter({ ...desktop, places, begun: () => window.tellExporting() })
  const batch = createBatchExporter({ ...desktop, places, tell: (progress) => window.tellBatch(progress) })
  const lastOutside = createLastOutside(desktop)
  const done = () => Promise.resolve(ok(null))

  return {
    'app.start': async () => {
      const about = await desktop.about()
      // As they were before this start changes any.
      const { current } = settings
      window.pageStarted()
      return ok({ settings: current, ...about })
    },
    'app.showLog': () => openPath(desktop.logFolder),
    'log.pageError': ({ text }) => {
      desktop.logPageError(text)
      return done()
    },
    'settings.change': async (change) => {
      const changed = await settings.change(change)
      if (change.lastDraft !== undefined) await lastOutside.note(change.lastDraft)
      window.followSettings(settings.current)
      return changed
    },
    'menu.context': ({ keys }) => {
      window.followContext(keys)
      return done()
    },
    'window.closeNow': async () => {
      await library.snapshots.settled()
      window.closeNow()
      return ok(null)
    },
    'window.editRole': ({ role }) => {
      window.editRole(role)
      return done()
    },

    'library.list': () => library.list(),
    'library.create': async ({ template: id, profile, starterSet, putStarters }) => {
      const { builtIn, own } = await templates.list()
      const template = [...builtIn, ...own].find((one) => one.id === id)
      if (!template) return fail('template.unknown', { template: id })
      const { enforcement, layout } = settings.current
      const ownLayout = (await layouts.list()).own.find((one) => one.id === layout)
      const today = dayOf(desktop.now())
      const isOwn = own.includes(template)
      const choices = { profile, enforcement, layout, ownLayout, starterSet, putStarters }
      return library.add(newDraft({ template, isOwn, today, ...choices }))
    },
    'library.add': async ({ json }) => {
      const draft = parseDraft(json, '')
      return draft.ok ? library.add(draft.value) : fail('request.invalid')
    },
    'library.open': ({ id }) => lastOutside.open(id),
    'library.examine': ({ id }) => library.rescue.examine(id),
    'library.rescue': ({ id, from }) => library.rescue.run(id, from),
    'library.texts': async ({ ids }) => {
      const files = await library.filesOf(ids)
      if (!files.ok) return files
      const input = { files: files.value, templates: await templates.all() }
      return desktop.background.run('draftTexts', input, fail('file.unreadable', { file: library.folder }))
    },
    'library.remembered': async () => ok(JSON.stringify(await library.remembered())),
    'library.folders': () => library.folders.list(),
    'library.makeFolder': ({ parent, name }) => library.folders.make(parent, name),
    'library.renameFolder': ({ folder, name }) => library.folders.rename(folder, name),
    'library.removeFolder': ({ folder }) => library.folders.remove(folder),
    'library.move': ({ ids, folder }) => library.folders.moveDrafts(ids, folder),
    'library.rename': ({ id, title }) => library.rename(id, title),
    'library.duplicate': ({ id }) => library.duplicate(id),
    'library.delete': ({ id }) => library.remove(id),
    'library.undelete': ({ trashed }) => library.undelete(trashed),

    'library.search': async ({ query, fresh }) => {
      const files = await library.searched(fresh)
      const crashed = fail('file.unreadable', { file: basename(library.folder) })
      return desktop.background.run('searchDrafts', { files, query }, crashed)
    },
    'conflict.read': ({ copy }) => library.readConflict(copy),
    'conflict.keepApart': ({ copy }) => library.keepApart(copy),
    'conflict.retire': ({ copy, revision }) => library.retireConflict(copy, revision),
    ...createPlaceRequests(desktop),
    'shelf.open': () => shelf.open(),
    'shelf.change': ({ changes }) => shelf.change(changes),
    'trash.list': () => library.trashed(),
    'trash.restore': ({ trashed }) => restoreAll(trashed),
    'trash.purge': async ({ trashed }) => {
      const gone = await library.purge(trashed)
      return gone.ok ? shelf.change([{ type: 'forget', ids: [...gone.value] }]) : gone
    },
    'library.showTrash': async () => {
      const trash = await library.trashFolder()
      return trash.ok ? openPath(trash.value) : trash
    },

    'draft.save': (input) => library.save(input),
    'draft.saveAs': async ({ json }) => {
      const draft = parseDraft(json, '')
      if (!draft.ok) return fail('request.invalid')
      const file = await askWhere(draft.value)
      if (file === undefined) return fail('cancelled')
      const saved = await library.saveCopy(draft.value, file)
      return saved.ok ? ok({ file: basename(file) }) : saved
    },
    'draft.copyToEdit': async ({ json }) => {
      const draft = parseDraft(json, '')
      if (!draft.ok) return fail('request.invalid')
      const copy = { ...draft.value, id: newId() }
      if (await library.isWritable()) return library.add(copy)
      const file = await askWhere(copy)
      if (file === undefined) return fail('cancelled')
      const saved = await library.saveCopy(copy, file)
      return saved.ok ? library.openFile(file) : saved
    },
    'draft.showInFolder': async ({ id }) => {
      const file = await library.fileOf(id)
      if (!file.ok) return file
      shell.showInFolder(file.value)
      return ok(null)
    },
    'draft.nameAfterTitle': ({ id }) => library.nameAfterTitle(id),
    'snapshots.list': ({ id }) => library.snapshots.list(id),
    'snapshots.read': ({ id, snapshot }) => library.snapshots.read(id, snapshot),
    'snapshots.label': ({ id, snapshot, ...change }) => library.snapshots.label(id, snapshot, change),
    'snapshots.lock': ({ id, snapshot, final }) => library.snapshots.lock(id, snapshot, final),
    'snapshots.remove': ({ id, snapshot }) => library.snapshots.remove(id, snapshot),
    'snapshots.bringBack': ({ id, snapshot }) => library.snapshots.bringBack(id, snapshot),

    'file.choose': async () => {
      const file = await dialogs.askFileToOpen()
      return file === undefined
        ? fail('cancelled')
        : openFile(file, { library, background: desktop.background, templates: () => templates.all() })
    },
    'review.choose': () => chooseReturned(desktop),
    'templates.list': async () => ok(await templates.list()),
    'templates.save': ({ template }) => templates.save(template),
    'templates.delete': ({ id }) => templates.remove(id),
    'templates.import': () => importTemplate(desktop),
    'templates.export': ({ template }) => exportTemplate(template, desktop),
    'layouts.list': async () => ok(await layouts.list()),
    'layouts.save': ({ layout }) => layouts.save(withFittingGrid(layout)),
    'layouts.delete': ({ id }) => layouts.remove(id),
    'layouts.import': () => importLayout(desktop),
    'layouts.export': ({ layout }) => exportLayout(layout, desktop),
    'snippets.list': async () => ok(await desktop.snippets()),
    'phrases.open': () => phrases.open(),
    'phrases.change': ({ changes }) => phrases.change(changes),
    'phrases.import': () => importPhrases(desktop),
    'phrases.export': (input) => exportPhrases(input, desktop),

    'image.choose': () => chooseImages(dialogs),
    'image.add': ({ id, bytes }) => library.addImage(id, bytes),

    ...createBackupRequests({
      ...desktop,
      copyTitle: desktop.restoredTitle,
      tellRestoring: (progress) => window.tellRestoring(progress),
    }),

    ...createPreviewRequests({ ...desktop.preview, settings, layouts }, exporter),
    'draft.export': (input) => exporter.run(input),
    'export.plan': ({ json }) => exporter.plan(json),
    'export.cancel': () => {
      exporter.cancel()
      return done()
    },
    'batch.folder': async () => ok({ folder: await batch.folder() }),
    'batch.chooseFolder': () => batch.chooseFolder(),
    'batch.export': (order) => batch.run(order),
    'batch.cancel': () => {
      batch.cancel()
      return done()
    },
    'batch.openFolder': async () => openPath(await batch.folder()),
    'export.startDrag': () => withExported((file) => window.startDrag(file)),
    'export.copyFile': async () => {
      const file = await exporter.last()
      return file.ok ? shell.copyFile(file.value) : file
    },
    'export.showInFolder': () => withExported((file) => shell.showInFolder(file)),
    'export.openFile': async () => {
      const file = await exporter.last()
      return file.ok ? openPath(file.value) : file
    },
  }

  async function withExported(step: (file: string) => void): Promise<Result<null>> {
    const file = await exporter.last()
    if (!file.ok) return file
    step(file.value)
    return ok(null)
  }

  function askWhere({ title }: Draft): Promise<string | undefined> {
    return dialogs.askWhereToSave(join(desktop.documents, `${safeFileName(spansText(title))}.zhangfa`))
  }

  async function restoreAll(trashed: readonly string[]): Promise<Result<RestoredDrafts>> {
    const results: Result<DraftSummary>[] = []
    for (const place of trashed) results.push(await library.undelete(place))
    return ok({
      restored: results.flatMap((one) => (one.ok ? [one.value] : [])),
      failures: results.filter((one) => !one.ok),
    })
  }

  async function openPath(file: string): Promise<Result<null>> {
    const wrong = await shell.openPath(file)
    return wrong === '' ? ok(null) : fail('file.unreadable', { file: basename(file) })
  }
}
