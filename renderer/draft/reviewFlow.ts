import { spansText, textOf } from '../../shared/draft/blockText'
import type { Draft } from '../../shared/draft/draft'
import type { OpenedFile } from '../../shared/material/requests'
import type { Result } from '../../shared/result'
import { shareFound } from '../../shared/review/alignCopy'
import { chooseBase } from '../../shared/review/chooseBase'
import { changesIn, planReview } from '../../shared/review/planReview'
import { copyOfDraft, copyOfSource } from '../../shared/review/readReturned'
import type { ReturnedFile } from '../../shared/review/requests'
import type { ReturnedCopy } from '../../shared/review/returnedCopy'
import { bridge } from '../bridge'
import { canEditOnScreen, session } from '../session'
import { tellFailure, tellProblem } from '../window/notices'
import { words } from '../words'
import { showFile } from './openFile'
import { draftNow, presentBlocks, presentTemplate, saveNow } from './presentDraft'
import { reviewState, type ExportedState } from './reviewState'
import { syncReview } from './reviewSteps'

/** Below this share of its text found in the draft a file is taken for another text. */
const leastShare = 0.25
/** From this share on, a file that is opened or dropped is taken for a returned copy. */
const likelyShare = 0.6
/** Exported states that are looked at, the newest first. */
const mostExports = 8

/** 对照审改稿: goes on with the copy that was being gone through, else asks for one. */
export async function askReview() {
  if (reviewState.get()?.draft === session.get().draft?.head.id) {
    syncReview()
    session.set({ dialog: { name: 'review' } })
    return
  }
  await chooseReturned()
}

/** Asks for the file that came back, and holds it against the draft. */
export async function chooseReturned() {
  const chosen = await bridge.request('review.choose', {})
  if (!chosen.ok) {
    tellFailure(chosen)
    return
  }
  const copy = copyOf(chosen.value)
  if (copy === null) {
    tellProblem(words.reviewing.wrongKind(chosen.value.fileName))
    return
  }
  const share = shareFound(presentBlocks(), copy)
  if (share >= leastShare || copy.blocks.length === 0) await beginReview(copy)
  else session.set({ dialog: { name: 'notCopy', file: chosen.value, percent: Math.round(share * 100) } })
}

/** Holds a file against the draft although little of it is found there. */
export async function reviewAnyway(file: ReturnedFile) {
  const copy = copyOf(file)
  if (copy) await beginReview(copy)
}

/** Opens a file that is no returned copy as what it is. */
export async function openInstead(file: ReturnedFile) {
  session.set({ dialog: null })
  if (file.type === 'source') await showFile({ ok: true, value: file })
}

/** Shows a file that was dropped or given; one that looks like a copy of the draft on screen may be held against it. */
export async function showGiven(opened: Result<OpenedFile>) {
  const file = opened.ok && opened.value.type === 'source' ? opened.value : null
  const copy = file && mayReview() ? copyOf(file) : null
  if (file === null || copy === null || shareFound(presentBlocks(), copy) < likelyShare) {
    await showFile(opened)
    return
  }
  session.set({ dialog: { name: 'returnedFile', file } })
}

function mayReview(): boolean {
  return canEditOnScreen(session.get()) && session.get().dialog === null
}

/** A file as a returned copy; null where it is none that can be held against a draft, or where its end is missing. */
function copyOf(file: ReturnedFile): ReturnedCopy | null {
  if (file.type === 'draft') return copyOfDraft(file.draft, file.fileName)
  if (file.leftOut?.includes('end')) return null
  const template = presentTemplate()
  return template ? copyOfSource(file, template) : null
}

async function beginReview(copy: ReturnedCopy) {
  const { draft } = session.get()
  if (draft === null) return
  const before = reviewState.get()
  if (before?.draft === draft.head.id && isSameCopy(before.copy, copy)) {
    syncReview()
    session.set({ dialog: { name: 'review' } })
    return
  }
  const exported = await readExported(draft.head.id)
  if (session.get().draft?.head.id !== draft.head.id) return
  const { title, blocks } = draftNow()
  const mine = { title, blocks }
  const state = chooseBase(mine, exported, copy)
  const base: ExportedState | null = state && {
    text: { title: state.title, blocks: state.blocks },
    takenAt: state.takenAt,
  }
  const plan = planReview(mine, copy, base?.text ?? null)
  // The text before the first step can be had back long after.
  if (changesIn(plan).length > 0) await saveNow('merged')
  if (session.get().draft?.head.id !== draft.head.id) return
  reviewState.set({
    draft: draft.head.id,
    copy,
    base,
    plan,
    taken: new Set(),
    declined: new Set(),
    past: [],
    future: [],
    settled: new Set(copy.comments.filter(({ isResolved }) => isResolved).map(({ id }) => id)),
    noted: new Set(),
    current: null,
  })
  session.set({ dialog: { name: 'review' } })
}

/** The same file once more: what was decided about it holds. */
function isSameCopy(one: ReturnedCopy, other: ReturnedCopy): boolean {
  const said = ({ fileName, title, blocks, comments }: ReturnedCopy) =>
    JSON.stringify([fileName, spansText(title), blocks.map(textOf), comments.map(({ text }) => text)])
  return said(one) === said(other)
}

type Exported = Draft & { readonly takenAt: number }

/** The exported states of a draft; one that cannot be read is passed over: the copy is then held against the text as it is. */
async function readExported(id: string): Promise<Exported[]> {
  const listed = await bridge.request('snapshots.list', { id })
  if (!listed.ok) return []
  const handedOut = listed.value.filter(({ reason }) => reason === 'exported' || reason === 'final')
  const read = await Promise.all(
    handedOut.slice(0, mostExports).map(async ({ id: snapshot, takenAt }) => {
      const state = await bridge.request('snapshots.read', { id, snapshot })
      return state.ok ? [{ ...state.value, takenAt }] : []
    }),
  )
  return read.flat()
}
