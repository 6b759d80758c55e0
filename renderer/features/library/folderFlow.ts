import type { DraftSummary } from '../../../shared/draft/requests'
import { bridge } from '../../bridge'
import { refreshLibrary } from '../../draft/openDraft'
import { settleUnsaved } from '../../draft/unsaved'
import { session } from '../../session'
import { tell, tellFailure } from '../../window/notices'
import { changeSettings } from '../../window/settingsFlow'
import { words } from '../../words'

/** Shows or hides what a folder holds. */
export function foldFolder(folder: string, fold: boolean) {
  const { library } = session.get().settings
  const others = library.openFolders.filter((other) => other !== folder)
  const openFolders = fold ? others : [...others, folder].slice(-1000)
  if (openFolders.length !== library.openFolders.length)
    void changeSettings({ library: { ...library, openFolders } })
}

/** Makes a folder and shows it, with a name to be written over; gives its path. */
export async function newFolder(parent: string): Promise<string | null> {
  const made = await bridge.request('library.makeFolder', { parent, name: words.library.newFolderName })
  if (!made.ok) {
    tellFailure(made)
    return null
  }
  if (parent !== '') foldFolder(parent, false)
  await refreshLibrary()
  return made.value.folder
}

export async function renameFolder(folder: string, name: string) {
  const wanted = name.trim()
  if (wanted === '' || wanted === folder.slice(folder.lastIndexOf('/') + 1)) return
  if (holdsOpenDraft(folder) && !(await settleUnsaved('leave'))) return
  const renamed = await bridge.request('library.renameFolder', { folder, name: wanted })
  if (renamed.ok) keepOpen(folder, renamed.value.folder)
  else tellFailure(renamed)
  await refreshLibrary()
}

export async function removeFolder(folder: string) {
  const removed = await bridge.request('library.removeFolder', { folder })
  if (!removed.ok) tellFailure(removed)
  await refreshLibrary()
}

/** Moves drafts into a folder, with a way back. */
export async function moveDrafts(drafts: readonly DraftSummary[], folder: string) {
  const moving = drafts.filter((draft) => draft.folder !== folder)
  const [first] = moving
  if (!first || !(await move(moving, folder))) return
  const title = first.title.trim() || words.library.untitled
  const into = folder || words.library.top
  const said =
    moving.length === 1 ? words.library.moved(title, into) : words.library.many.moved(moving.length, into)
  const dismiss = tell(said, {
    label: words.app.undo,
    run: () => {
      dismiss()
      void moveBack(moving)
    },
  })
}

/** Each draft to the folder it came from. */
async function moveBack(drafts: readonly DraftSummary[]) {
  for (const folder of new Set(drafts.map((draft) => draft.folder)))
    await move(
      drafts.filter((draft) => draft.folder === folder),
      folder,
    )
}

async function move(drafts: readonly DraftSummary[], folder: string): Promise<boolean> {
  const moved = await bridge.request('library.move', { ids: drafts.map(({ id }) => id), folder })
  if (!moved.ok) tellFailure(moved)
  await refreshLibrary()
  return moved.ok
}

function holdsOpenDraft(folder: string): boolean {
  const { library, draft } = session.get()
  const open = library.find(({ id }) => id === draft?.head.id)
  return open !== undefined && `${open.folder}/`.startsWith(`${folder}/`)
}

/** A renamed folder, and those in it, stay as open as they were. */
function keepOpen(from: string, to: string) {
  const { library } = session.get().settings
  const openFolders = library.openFolders.map((open) =>
    `${open}/`.startsWith(`${from}/`) ? to + open.slice(from.length) : open,
  )
  void changeSettings({ library: { ...library, openFolders } })
}
