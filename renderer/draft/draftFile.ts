import type { DraftId } from '../../shared/draft/draft'
import type { SavedDraft, VersionMark } from '../../shared/draft/requests'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import { bridge } from '../bridge'
import { createTurns } from './inTurn'
import { tellFailure } from '../window/notices'
import { session } from '../session'
import { changeSettings } from '../window/settingsFlow'

/** Steps that write or rename the draft's file, one after the other. */
const inTurn = createTurns()

/** Writes the draft on screen; `json` is asked for when its turn has come, so that the newest state wins. */
export function saveDraftFile(json: () => string, title: () => string, mark: VersionMark | null) {
  return inTurn(async (): Promise<Result<SavedDraft>> => {
    const { draft } = session.get()
    if (draft === null) return fail('draft.unknown')
    const { id } = draft.head
    const written = title()
    const saved = await orBroken(
      bridge.request('draft.save', { id, json: json(), basedOn: draft.revision, mark }),
    )
    if (saved.ok) takeSaved(id, saved.value, written)
    if (saved.ok || saved.failure !== 'draft.changedElsewhere') return saved
    tellFailure(saved)
    return goOnInCopy(saved)
  })
}

/** The file takes the title's name; to be asked when all is saved. */
export function nameFileAfterTitle(id: DraftId, title: string) {
  return inTurn(async () => {
    const named = await orBroken(bridge.request('draft.nameAfterTitle', { id }))
    const { draft } = session.get()
    // The file may have been changed elsewhere since our save: the next one is still based on ours.
    const basedOn = draft?.head.id === id && { revision: draft.revision }
    if (named.ok) takeSaved(id, { ...named.value, ...basedOn }, title)
    else tellFailure(named)
  })
}

/** Gives a draft another title, on screen or not. */
export function renameDraftFile(id: DraftId, title: string) {
  return inTurn(async (): Promise<Result<SavedDraft>> => {
    const renamed = await orBroken(bridge.request('library.rename', { id, title }))
    if (renamed.ok) takeSaved(id, renamed.value, title)
    return renamed
  })
}

/** Notes what the file is called and which state of it is known now. */
function takeSaved(id: DraftId, { fileName, revision, savedAt }: SavedDraft, title: string) {
  const { draft, library } = session.get()
  const listed = library.find((summary) => summary.id === id)
  const looksTheSame =
    listed?.title === title && listed.fileName === fileName && isSameMinute(listed.modified, savedAt)
  session.set({
    ...(!looksTheSame && {
      library: library.map((summary) =>
        summary.id === id ? { ...summary, title, fileName, modified: savedAt } : summary,
      ),
    }),
    ...(draft?.head.id === id && { draft: { ...draft, fileName, revision } }),
  })
}

/** Times in milliseconds since 1970; the list of drafts tells no less than a minute. */
function isSameMinute(one: number, other: number): boolean {
  return Math.floor(one / 60_000) === Math.floor(other / 60_000)
}

/** The file was changed by another program and ours was kept beside it: the writing goes on there, also at the next start. */
async function goOnInCopy(conflict: Failure): Promise<Result<SavedDraft>> {
  const id = String(conflict.values.id)
  const opened = await bridge.request('library.open', { id })
  const { draft } = session.get()
  if (!opened.ok || draft === null) return conflict
  const { revision, fileName } = opened.value
  session.set({ draft: { ...draft, head: { ...draft.head, id }, fileName, revision } })
  void changeSettings({ lastDraft: id })
  const listed = await bridge.request('library.list', {})
  if (listed.ok) session.set({ library: listed.value })
  return ok({ revision, fileName, savedAt: Date.now() })
}

/** A request that breaks counts as a failed write: the text stays unsaved, the person is told, it is tried again. */
async function orBroken(answer: Promise<Result<SavedDraft>>): Promise<Result<SavedDraft>> {
  try {
    return await answer
  } catch (error) {
    const file = session.get().draft?.fileName ?? ''
    return fail('file.write', { file, reason: error instanceof Error ? error.message : String(error) })
  }
}
