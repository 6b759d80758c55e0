import { app, nativeImage, nativeTheme, shell, utilityProcess } from 'electron'
import { basename, join } from 'node:path'
import type { CommandId, ContextKey } from '../shared/commands'
import type { StartInfo } from '../shared/ipc'
import type { Failure } from '../shared/result'
import { wordsFor } from '../shared/words/words'
import { createBackground } from './backgroundClient'
import { createBackups } from './backups'
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
import { printWindow } from './shell/print'
import { markRun } from './shell/runMark'
import { secureSession } from './shell/security'
import { openSettings } from './shell/settings'
import { saveBeforeSleep } from './shell/systemEnd'
import type { StartSwitches } from './shell/startSwitches'
import { openWindow } from './shell/window'
import { createLibrary } from './storage/library'
import { createPhraseBookFile } from './storage/phraseBookFile'
import { prepareLibrary } from './storage/prepareLibrary'
import { createShelfFile } from './storage/shelfFile'
import { readSnippets } from './storage/snippets'
import { readTemplates } from './storage/templates'
import { createTemplateStore } from './storage/templateStore'

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
  const library = createLibrary({ folder, names: words().files, report: tellNotKept })
  // Read while the page loads, which asks for it.
  void library.remembered()
  const run = markRun(app.getPath('userData'))
  if (run.wasCutOff) log.write('the last run was cut off')
  app.on('will-quit', () => run.end())

  const builtIn = once(async () => reported(await readTemplates(join(assets, 'templates'))))
  const templates = createTemplateStore({ folder, builtIn })
  const snippets = once(async () => reported(await readSnippets(join(assets, 'snippets'))))
  const phrases = createPhraseBookFile({ folder })
  const background = createBackground(() =>
    utilityProcess.fork(join(built, 'main', 'background.js'), [], { serviceName: 'zhangfa-background' }),
  )
  const backups = createBackups({
    library: folder,
    background,
    settings,
    program: app.getVersion(),
    changed: () => tellPage(window, 'backup.changed', null),
    remind: (failure) => {
      log.write(`backup: ${failure.failure} ${String(failure.values.reason ?? '')}`)
      tellPage(window, 'backup.failed', failure)
    },
    tellLeftOut: (files) => tellPage(window, 'backup.leftOut', { files }),
  })
  app.on('will-quit', () => backups.end())

  const dragIcon = nativeImage.createFromPath(join(assets, 'icons', 'icon.png'))
  secureSession(join(built, 'renderer'), () => settings.current.language)
  const window = openWindow({
    settings: settings.current,
    title: words().app.name,
    preload: join(built, 'preload', 'preload.cjs'),
    keepBounds: (bounds) => void settings.change({ window: bounds }),
  })
  // Waited for when the page asks: a slow folder does not hold up the window. Nothing is migrated before the backup.
  const prepared = backups
    .beforeUpgrade()
    .then(() => prepareLibrary(folder))
    .then(logged)
  let spoken = settings.current.language
  const menu = installMenu(words(), choose)
  const dialogs = createDialogs(window, words)
  const closing = holdUntilSaved(window, {
    tellPage: () => tellPage(window, 'window.closing', null),
    askCloseAnyway: () => dialogs.askCloseAnyway(),
  })
  reloadAfterCrash(window, words, log)
  saveBeforeSleep(window, () => tellPage(window, 'draft.saveNow', null))
  app.on('window-all-closed', () => app.quit())

  /** Files wait until the page listens. */
  let waitingFiles: string[] | undefined = [...switches.files]
  takeFilesOfLaterStarts(window, openFiles)

  const handlers = createRequests({
    library,
    shelf: createShelfFile({ folder }),
    background,
    templates,
    snippets,
    phrases,
    backups,
    restoredTitle: (...parts) => words().restoring.copyTitle(...parts),
    dialogs,
    settings,
    documents,
    about: async () => ({ version: app.getVersion(), platform: process.platform, notices: await notices() }),
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
      editRole: (role) => window.webContents[role](),
      print: () => printWindow(window),
      startDrag: (file) => window.webContents.startDrag({ file, icon: dragIcon.resize({ width: 64 }) }),
      tellRestoring: (progress) => tellPage(window, 'backup.restoring', progress),
      pageStarted: () => {
        backups.begin()
        closing.beginHolding()
        const files = waitingFiles ?? []
        waitingFiles = undefined
        openFiles(files)
      },
    },
    logPageError: (text) => log.write(`page: ${text}`),
  })
  answerRequests({ window, handlers, openDropped: openFiles, log })

  function choose(command: CommandId): void {
    // Closing must work although the page hangs.
    if (command === 'app.quit') window.close()
    else tellPage(window, 'command.chosen', { command })
  }

  function openFiles(files: readonly string[]): void {
    if (waitingFiles) waitingFiles.push(...files)
    else void openInTurn(files)
  }

  async function openInTurn(files: readonly string[]): Promise<void> {
    for (const file of files)
      tellPage(
        window,
        'file.opened',
        await openFile(file, { library, background, templates: () => templates.all() }),
      )
  }

  async function notices(): Promise<StartInfo['notices']> {
    return [
      ...(settings.asideAs === undefined
        ? []
        : [{ name: 'settingsReset' as const, values: { file: basename(settings.asideAs) } }]),
      ...(run.wasCutOff ? [{ name: 'cutOff' as const, values: {} }] : []),
      ...((await prepared).ok ? [] : [{ name: 'libraryReadOnly' as const, values: { folder } }]),
    ]
  }

  function tellNotKept(failure: Failure): void {
    log.write(`versions: ${JSON.stringify(failure)}`)
    tellPage(window, 'versions.failed', failure)
  }

  function logged(result: Awaited<ReturnType<typeof prepareLibrary>>) {
    const { adopted = 0, swept = 0 } = result.ok ? result.value : {}
    if (adopted + swept > 0) log.write(`library: ${adopted} cut-off saves ended, ${swept} leftovers swept`)
    return result
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
