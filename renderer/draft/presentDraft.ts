import { checkDraft } from '../../shared/checks/checkDraft'
import type { Finding } from '../../shared/checks/finding'
import { lastLineFindings } from '../../shared/checks/lastLine'
import { isMuted } from '../../shared/checks/mute'
import { spansText } from '../../shared/draft/blockText'
import { charactersIn } from '../../shared/draft/characters'
import type { Block, Draft, DraftHead, Span } from '../../shared/draft/draft'
import type { OpenedDraft, VersionMark } from '../../shared/draft/requests'
import { serialiseDraft } from '../../shared/draft/serialiseDraft'
import { gbt9704 } from '../../shared/layout/gbt9704'
import type { HeadingNumbering } from '../../shared/layout/layout'
import { layoutOf } from '../../shared/layout/layouts'
import { buildOutline } from '../../shared/outline/buildOutline'
import { keepRows } from '../../shared/outline/keepRows'
import type { Result } from '../../shared/result'
import type { Template } from '../../shared/template/template'
import { createAutosave, type Autosave } from './autosave'
import { nameFileAfterTitle, saveDraftFile } from './draftFile'
import { createDraftText, type DraftText } from './draftText'
import { guidanceOf } from './guidance'
import { keepEqual } from './keepEqual'
import { editor } from '../pageEditor'
import { createRefresh } from './refresh'
import { rowKeysByBlock } from './rowLookup'
import { changeSettings } from '../window/settingsFlow'
import { noCaret } from '../editor/draftEditor'
import { session } from '../session'

let text: DraftText = createDraftText([], [])
let autosave: Autosave | null = null
/** The title the file was last named after. */
let namedAfter = ''

/** In a draft of so many blocks even a new paragraph's outline waits for a pause in the typing. */
const manyBlocks = 3500

const derive = createRefresh(showDerived, 200)
const check = createRefresh(showFindings, 600)

/** Puts a draft on screen. What was there before must have been left with `leaveDraft`. */
export function showDraft({ draft, fileName, revision, savedAt, readOnly, whyReadOnly }: OpenedDraft) {
  autosave?.stop()
  autosave = null
  const { title, blocks, ...head } = draft
  editor.open({ id: head.id, title, blocks }, readOnly)
  text = createDraftText(editor.title(), editor.blocks())
  session.set({
    view: 'draft',
    draft: { head, fileName, revision, readOnly, ...(whyReadOnly && { whyReadOnly }) },
    save: { name: 'saved', at: savedAt },
    caret: editor.caret(),
    focusedRow: null,
    findings: [],
    lostImages: new Set(),
    currentFinding: null,
    dialog: null,
  })
  autosave = createAutosave({
    save: (mark) => saveDraftFile(draftJson, presentTitle, mark),
    show: (save) => session.set({ save }),
  })
  namedAfter = presentTitle()
  derive.atOnce()
  check.atOnce()
  void changeSettings({ lastDraft: head.id })
}

/** Takes the draft off the screen without saving it: it is gone, or the person said so. */
export function closeDraft() {
  autosave?.stop()
  autosave = null
  derive.stop()
  check.stop()
  session.set({
    draft: null,
    rows: [],
    findings: [],
    characters: 0,
    view: 'start',
    caret: noCaret,
    focusedRow: null,
  })
}

/** Follows the editor for as long as the page lives. */
export function followEditor() {
  editor.onChange((change) => {
    const reach = text.apply(change)
    if (reach === 'none' || autosave === null) return
    autosave.changed()
    check.afterPause()
    if (reach === 'structure' && session.get().rowKeys.size < manyBlocks) derive.atOnce()
    else derive.afterPause()
  })
  editor.onHistory((history) => session.set({ history }))
  editor.onCaret((caret) => {
    const leftTitle = session.get().caret.inTitle && !caret.inTitle
    session.set({ caret })
    if (leftTitle) void nameAfterTitle()
  })
}

/** The title field was left: once all is saved, the file takes its name. */
export async function nameAfterTitle() {
  const { draft } = session.get()
  const title = presentTitle()
  if (draft === null || draft.readOnly || title.trim() === '' || title === namedAfter) return
  if (!(await flush()).ok) return
  namedAfter = title
  await nameFileAfterTitle(draft.head.id, title)
}

/** Gives the draft on screen another title, in one undo step, and its file the name. */
export async function retitle(title: string) {
  editor.setTitle([{ text: title }])
  await nameAfterTitle()
}

/** What is absent stays as it is; what is undefined goes. */
type HeadChange = { readonly [Name in keyof DraftHead]?: DraftHead[Name] | undefined }

/** Changes what a draft says about itself; its text stays. */
export function changeHead(change: HeadChange) {
  const { draft } = session.get()
  if (draft === null || draft.readOnly) return
  const head = Object.entries({ ...draft.head, ...change }).filter(([, value]) => value !== undefined)
  session.set({ draft: { ...draft, head: Object.fromEntries(head) as DraftHead } })
  autosave?.changed()
  derive.atOnce()
  check.atOnce()
}

/** Saves at once; `mark` also keeps this state as a version. */
export function saveNow(mark: VersionMark | null): Promise<Result<null>> {
  return canSave() && autosave ? autosave.saveNow(mark) : nothingToSave
}

/** Resolves when all text is on disk, or with the reason why not. */
export function flush(): Promise<Result<null>> {
  return canSave() && autosave ? autosave.flush() : nothingToSave
}

/** The text as it is: what outline steps, checks and export work on. */
export function presentBlocks(): readonly Block[] {
  return text.blocks()
}

export function presentTitle(): string {
  return spansText(text.title())
}

/** The same object until it is changed. */
export function presentTitleSpans(): readonly Span[] {
  return text.title()
}

/** The draft as one JSON string; its head is the newest, too. */
export function draftJson(): string {
  const { draft } = session.get()
  if (draft === null) throw new Error('There is no draft on screen')
  return serialiseDraft(draft.head, text.title(), text.blocks())
}

/** The kind of the draft on screen; an unknown kind falls back to the first. */
export function presentTemplate(): Template | undefined {
  const { draft, templates } = session.get()
  if (draft?.head.ownTemplate) return draft.head.ownTemplate
  return templates.find((template) => template.id === draft?.head.template) ?? templates[0]
}

/** The whole draft as it is now. */
export function draftNow(): Draft {
  const { draft } = session.get()
  if (draft === null) throw new Error('There is no draft on screen')
  return { ...draft.head, title: [...text.title()], blocks: [...text.blocks()] }
}

/** What the checks say about the draft as it is now. */
export function findingsNow(): readonly Finding[] {
  const template = presentTemplate()
  if (template === undefined || session.get().draft === null) return []
  const draft = draftNow()
  const { lostImages } = session.get()
  const rows = buildOutline({ blocks: draft.blocks, template, numbering: layoutOf(draft).numbering })
  return checkDraft({ ...draft, lostImages }, template, rows)
}

/** The file of a picture on screen cannot be had: the checks say so. */
export function loseImage(file: string) {
  session.set({ lostImages: new Set([...session.get().lostImages, file]) })
  check.afterPause()
}

/** Those and, while pages are shown, what is found about how the text stands on them. */
export function findingsOnScreen(): readonly Finding[] {
  const { settings, pagination, draft } = session.get()
  if (!settings.pageMarks || pagination === null) return findingsNow()
  const onPages = lastLineFindings(pagination, text.blocks())
  return [...findingsNow(), ...onPages.filter((finding) => !isMuted(finding, draft?.head.muted ?? []))]
}

/** Has the checks run again after a pause. */
export function checkAgain() {
  if (session.get().draft !== null) check.afterPause()
}

const nothingToSave: Promise<Result<null>> = Promise.resolve({ ok: true, value: null })

function canSave(): boolean {
  return session.get().draft?.readOnly === false
}

/** What the headings of the draft on screen are numbered by. */
export function presentNumbering(): HeadingNumbering {
  const head = session.get().draft?.head
  return (head ? layoutOf(head) : gbt9704).numbering
}

function showDerived() {
  const template = presentTemplate()
  const blocks = text.blocks()
  const outline =
    template === undefined ? [] : buildOutline({ blocks, template, numbering: presentNumbering() })
  const rows = keepRows(session.get().rows, outline)
  session.set({ rows, rowKeys: rowKeysByBlock(rows, blocks), characters: charactersIn(blocks) })
  if (template) editor.setGuidance(guidanceOf(rows, blocks, template))
}

function showFindings() {
  const findings = keepEqual(session.get().findings, findingsOnScreen())
  session.set({ findings })
  editor.mark(
    findings.flatMap(({ rule, block, start, end, level }) =>
      // A matter of looks is listed alone: a long text has hundreds, and each mark costs with every key.
      rule === 'last-line' || block === undefined || start === undefined || end === undefined
        ? []
        : [{ block, start, end, level }],
    ),
  )
}
