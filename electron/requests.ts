import { basename, join } from 'node:path'
import { spansText } from '../shared/draft/blockText'
import type { Draft } from '../shared/draft/draft'
import { newId } from '../shared/draft/newId'
import { parseDraft } from '../shared/draft/parseDraft'
import { safeFileName } from '../shared/draft/safeFileName'
import type { RequestHandlers } from '../shared/ipc'
import { withFittingGrid } from '../shared/layout/ownLayout'
import { fail, ok } from '../shared/result'
import { createBackupRequests } from './backupRequests'
import { chooseImages } from './chooseImages'
import { chooseReturned } from './chooseReturned'
import type { Desktop } from './desktop'
import { createExportRequests } from './exportRequests'
import { createLastOutside } from './lastOutside'
import { exportLayout, importLayout } from './layoutFiles'
import { createLibraryRequests } from './libraryRequests'
import { openFile } from './openFile'
import { openPath } from './openPath'
import { exportPhrases, importPhrases } from './phraseFiles'
import { exportTemplate, importTemplate } from './templateFiles'

/** Answers every request of the page. */
export function createRequests(desktop: Desktop): RequestHandlers {
  const { library, templates, layouts, phrases, dialogs, settings, shell, window } = desktop
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
    'app.showLog': () => openPath(desktop.logFolder, shell),
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

    ...createLibraryRequests(desktop, lastOutside),
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
    ...createExportRequests(desktop),
  }

  function askWhere({ title }: Draft): Promise<string | undefined> {
    return dialogs.askWhereToSave(join(desktop.documents, `${safeFileName(spansText(title))}.zhangfa`))
  }
}
