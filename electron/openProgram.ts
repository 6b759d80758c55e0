import { app, nativeImage, nativeTheme, shell, utilityProcess } from 'electron'
import { basename, join } from 'node:path'
import type { CommandId, ContextKey } from '../shared/commands'
import type { StartInfo } from '../shared/ipc'
import { ok, type Failure, type Result } from '../shared/result'
import { wordsFor } from '../shared/words/words'
import { createBackground } from './backgroundClient'
import { openLibraryDesk, type LibraryDesk } from './libraryDesk'
import { openFile } from './openFile'
import { createRequests } from './requests'
import { holdUntilSaved } from './shell/closing'
import { copyFile } from './shell/copyFile'
import { createDialogs } from './shell/dialogs'
import { answerRequests, tellPage } from './shell/ipc'
import { takeFilesOfLaterStarts } from './shell/laterStarts'
import { createLog } from './shell/log'
import { installMenu } from './shell/menu'
import { reloadAfterCrash } from './shell/pageCrash'
import { makePdf } from './shell/pages'
import { createPreview } from './shell/previewView'
import { listPrinters, printPages } from './shell/printing'
import { markRun } from './shell/runMark'
import { secureSession } from './shell/security'
import { openSettings } from './shell/settings'
import { saveBeforeSleep } from './shell/systemEnd'
import type { StartSwitches } from './shell/startSwitches'
import { openWindow } from './shell/window'
import type { LibraryOptions } from './storage/library'
import { readSnippets } from './storage/snippets'
import { readTemplates } from './storage/templates'

/** Puts the program together and opens its window. `built` is the folder of the built program, beside `assets`. */
export function openProgram(switches: StartSwitches, built: string): void {
  const assets = join(built, '..', 'assets')
  const log = createLog(join(app.getPath('userData'), 'logs'))
  process.on('uncaughtException', (error) => log.bug('main', error))
  process.on('unhandledRejection', (error) => log.bug('main', error))

  const settings = openSettings()
  const words = () => wordsFor(settings.current.language)
  const documents = app.getPath('documents')
  const folder =
    switches.library ?? settings.current.libraryFolder ?? join(documents, words().files.libraryFolder)
  const run = markRun(app.getPath('userData'))
  if (run.wasCutOff) log.write('the last run was cut off')
  app.on('will-quit', () => run.end())

  const builtIn = once(async () => reported(await readTemplates(join(assets, 'templates'))))
  const snippets = once(async () => reported(await readSnippets(join(assets, 'snippets'))))
  const background = createBackground(() =>
    utilityProcess.fork(join(built, 'main', 'background.js'), [], { serviceName: 'zhangfa-background' }),
  )
  let desk = openDesk(folder)
  app.on('will-quit', () => desk.backups.end())

  const dragIcon = nativeImage.createFromPath(join(assets, 'icons', 'icon.png'))
  secureSession({
    root: join(built, 'renderer'),
    language: () => settings.current.language,
    imageOf: (draft, name) => desk.library.imageOf(draft, name),
  })
  const preload = join(built, 'preload', 'preload.cjs')
  const window = openWindow({
    settings: settings.current,
    title: words().app.name,
    preload,
    keepBounds: (bounds) => void settings.change({ window: bounds }),
  })
  const preview = createPreview(window, preload)
  let spoken = settings.current.language
  const menu = installMenu(words(), choose)
  const dialogs = createDialogs(window, words)
  const closing = holdUntilSaved(window, {
    tellPage: () => {
      // What the page may have to ask would stand under it.
      preview.close()
      tellPage(window, 'window.closing', null)
    },
    askCloseAnyway: () => dialogs.askCloseAnyway(),
  })
  reloadAfterCrash(window, words, log)
  saveBeforeSleep(window, () => tellPage(window, 'draft.saveNow', null))
  app.on('window-all-closed', () => app.quit())

  /** Files wait until the page listens. */
  let waitingFiles: string[] | undefined = [...switches.files]
  takeFilesOfLaterStarts(window, openFiles)

  let handlers = openRequests()
  answerRequests({ window, preview: preview.contents, handlers: () => handlers, openDropped: openFiles, log })

  /** Opens a library; the window shows at once, a slow folder is waited for when the page asks. */
  function openDesk(library: string, outside: LibraryOptions['outside'] = []) {
    const opened = openLibraryDesk({
      folder: library,
      outside,
      names: words().files,
      report: tellNotKept,
      builtIn,
      backups: {
        background,
        settings,
        program: app.getVersion(),
        changed: () => tellPage(window, 'backup.changed', null),
        remind: (failure) => {
          log.write(`backup: ${failure.failure} ${String(failure.values.reason ?? '')}`)
          tellPage(window, 'backup.failed', failure)
        },
        tellLeftOut: (files) => tellPage(window, 'backup.leftOut', { files }),
      },
    })
    void opened.prepared.then(logPrepared)
    return opened
  }

  /** Uses another folder as the library from now on; one given at the start is for this run, and so is its successor. */
  async function useLibrary(next: string): Promise<Result<null>> {
    if (switches.library === undefined) {
      const changed = await settings.change({ libraryFolder: next })
      if (!changed.ok) return changed
    }
    desk.backups.end()
    desk = openDesk(next, desk.library.outside())
    handlers = openRequests()
    await desk.prepared
    desk.backups.begin()
    log.write('library: another folder is used from now on')
    return ok(null)
  }

  /** Answers for the library as it is now. */
  function openRequests() {
    return createRequests({
      ...desk,
      background,
      snippets,
      place: {
        isFixed: switches.library !== undefined,
        use: useLibrary,
        putAway: (old) => shell.trashItem(old),
        tellMoving: (progress) => tellPage(window, 'library.moving', progress),
      },
      restoredTitle: (...parts) => words().restoring.copyTitle(...parts),
      dialogs,
      makePdf,
      preview: { view: preview, printPages, printers: () => listPrinters(window.webContents) },
      settings,
      documents,
      about: async () => ({
        version: app.getVersion(),
        platform: process.platform,
        notices: await notices(),
      }),
      logFolder: log.folder,
      now: () => new Date(),
      shell: {
        showInFolder: (file) => shell.showItemInFolder(file),
        openPath: (file) => shell.openPath(file),
        copyFile,
      },
      window: {
        closeNow: closing.closeNow,
        followContext: (keys) => menu.follow(new Set(keys as ContextKey[])),
        followSettings: ({ theme, language }) => {
          nativeTheme.themeSource = theme
          if (language !== spoken) menu.speak(words())
          spoken = language
        },
        editRole: (role) => (preview.contents() ?? window.webContents)[role](),
        startDrag: (file) => window.webContents.startDrag({ file, icon: dragIcon.resize({ width: 64 }) }),
        tellExporting: () => tellPage(window, 'export.begun', null),
        tellBatch: (progress) => tellPage(window, 'batch.progress', progress),
        tellRestoring: (progress) => tellPage(window, 'backup.restoring', progress),
        pageStarted: () => {
          preview.close()
          desk.backups.begin()
          closing.beginHolding()
          const files = waitingFiles ?? []
          waitingFiles = undefined
          openFiles(files)
        },
      },
      logPageError: (text) => log.write(`page: ${text}`),
    })
  }

  function choose(command: CommandId): void {
    // Closing must work although the page hangs.
    if (command === 'app.quit') window.close()
    else tellPage(preview.contents() ?? window, 'command.chosen', { command })
  }

  function openFiles(files: readonly string[]): void {
    if (waitingFiles) waitingFiles.push(...files)
    else void openInTurn(files)
  }

  async function openInTurn(files: readonly string[]): Promise<void> {
    // What is opened would show under it.
    preview.close()
    for (const file of files)
      tellPage(
        window,
        'file.opened',
        await openFile(file, {
          library: desk.library,
          background,
          templates: () => desk.templates.all(),
        }),
      )
  }

  async function notices(): Promise<StartInfo['notices']> {
    return [
      ...(settings.asideAs === undefined
        ? []
        : [{ name: 'settingsReset' as const, values: { file: basename(settings.asideAs) } }]),
      ...(run.wasCutOff ? [{ name: 'cutOff' as const, values: {} }] : []),
      ...((await desk.prepared).ok
        ? []
        : [{ name: 'libraryReadOnly' as const, values: { folder: desk.library.folder } }]),
    ]
  }

  function tellNotKept(failure: Failure): void {
    log.write(`versions: ${JSON.stringify(failure)}`)
    tellPage(window, 'versions.failed', failure)
  }

  function logPrepared(result: Awaited<LibraryDesk['prepared']>) {
    const { adopted = 0, swept = 0 } = result.ok ? result.value : {}
    if (adopted + swept > 0) log.write(`library: ${adopted} cut-off saves ended, ${swept} leftovers swept`)
  }

  function reported<Value>({ values, broken }: { values: readonly Value[]; broken: readonly object[] }) {
    for (const failure of broken) log.write(`assets: ${JSON.stringify(failure)}`)
    return values
  }
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined
  return () => (result ??= read())
}
