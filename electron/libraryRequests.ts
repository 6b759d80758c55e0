import { basename } from 'node:path'
import { newDraft } from '../shared/draft/newDraft'
import { parseDraft } from '../shared/draft/parseDraft'
import type { DraftSummary } from '../shared/draft/requests'
import type { RequestHandlers } from '../shared/ipc'
import type { RestoredDrafts } from '../shared/library/requests'
import { fail, ok, type Result } from '../shared/result'
import { dayOf } from '../shared/today'
import type { Desktop } from './desktop'
import type { createLastOutside } from './lastOutside'
import { openPath } from './openPath'
import { createPlaceRequests } from './placeRequests'

/** Answers what the page asks about the drafts of the library, its folders, shelf and trash. */
export function createLibraryRequests(desktop: Desktop, lastOutside: ReturnType<typeof createLastOutside>) {
  const { library, shelf, templates, layouts } = desktop

  return {
    'library.list': () => library.list(),
    'library.create': async ({ template: id, profile, starterSet, putStarters }) => {
      const { builtIn, own } = await templates.list()
      const template = [...builtIn, ...own].find((one) => one.id === id)
      if (!template) return fail('template.unknown', { template: id })
      const { enforcement, layout } = desktop.settings.current
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
      return trash.ok ? openPath(trash.value, desktop.shell) : trash
    },
  } satisfies Partial<RequestHandlers>

  async function restoreAll(trashed: readonly string[]): Promise<Result<RestoredDrafts>> {
    const results: Result<DraftSummary>[] = []
    for (const place of trashed) results.push(await library.undelete(place))
    return ok({
      restored: results.flatMap((one) => (one.ok ? [one.value] : [])),
      failures: results.filter((one) => !one.ok),
    })
  }
}
