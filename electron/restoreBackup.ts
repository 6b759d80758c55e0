import { posix } from 'node:path'
import type { BackedUpDraft, BackupContents, RestoreReport } from '../shared/backup/requests'
import { spansText } from '../shared/draft/blockText'
import type { Draft, DraftId } from '../shared/draft/draft'
import { newId } from '../shared/draft/newId'
import { parseDraft } from '../shared/draft/parseDraft'
import { draftJson } from '../shared/draft/serialiseDraft'
import { fail, ok, type Failure, type Result } from '../shared/result'
import type { Background } from './backgroundClient'
import type { PresentLibrary } from './storage/backup/inspectBackup'
import type { Library } from './storage/library'
import type { LayoutStore } from './storage/layoutStore'
import type { PhraseBookFile } from './storage/phraseBookFile'
import type { TemplateStore } from './storage/templateStore'

export type RestoreParts = {
  readonly library: Library
  readonly background: Background
  readonly templates: TemplateStore
  readonly layouts: LayoutStore
  readonly phrases: PhraseBookFile
  /** The title of what is put beside a draft that is there already. */
  readonly copyTitle: (title: string, month: number, day: number) => string
}

export type RestoreInput = {
  /** The backup's file. */
  readonly file: string
  readonly paths: readonly string[]
  readonly differing: 'beside' | 'replace'
  readonly ownParts: boolean
  readonly onProgress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
}

/** Drafts read and written before the next look at whether to stop. */
const atOnce = 50
/** Phrases put into the book by one change. */
const phrasesAtOnce = 500

/** What a backup holds beside what the library holds now. */
export async function compareBackup(file: string, parts: RestoreParts): Promise<Result<BackupContents>> {
  const present = await presentOf(parts)
  return present.ok
    ? parts.background.run('inspectBackup', { file, present: present.value }, fail('backup.crashed'))
    : present
}

/** Brings chosen drafts back. Nothing in the library is lost: what is there stays, or is kept as a version before it is replaced. */
export async function restoreBackup(
  { file, paths, differing, ownParts, onProgress, isCancelled }: RestoreInput,
  parts: RestoreParts,
): Promise<Result<RestoreReport>> {
  const compared = await compareBackup(file, parts)
  if (!compared.ok) return compared
  const wanted = new Set(paths)
  const chosen = compared.value.contents.filter(({ path, state }) => wanted.has(path) && state !== 'same')
  const tally = { restored: 0, beside: 0, replaced: 0 }
  const failed: { title: string; failure: Failure }[] = []
  const made = new Date(compared.value.madeAt)
  onProgress(0, chosen.length)

  for (let start = 0; start < chosen.length && !isCancelled(); start += atOnce) {
    const batch = chosen.slice(start, start + atOnce)
    const read = await parts.background.run(
      'readBackupTexts',
      { file, paths: batch.map(({ path }) => path) },
      fail('backup.crashed'),
    )
    if (!read.ok) return start === 0 ? read : ok(await report(read, chosen.slice(start)))
    await bringBack(batch.map((one, at) => ({ one, text: read.value[at] ?? null })))
    onProgress(Math.min(start + atOnce, chosen.length), chosen.length)
  }
  return ok(await report())

  async function bringBack(batch: readonly { one: BackedUpDraft; text: string | null }[]): Promise<void> {
    const adding: { one: BackedUpDraft; draft: Draft; from: DraftId; isBeside: boolean }[] = []
    const brought: { from: DraftId; to: DraftId }[] = []
    for (const { one, text } of batch) {
      const parsed = text === null ? fail('backup.broken', { file: one.path }) : parseDraft(text, one.path)
      if (!parsed.ok) failed.push({ title: one.title, failure: parsed })
      else if (one.state === 'missing')
        adding.push({ one, draft: parsed.value, from: parsed.value.id, isBeside: false })
      else if (differing === 'beside')
        adding.push({ one, draft: besideOf(parsed.value), from: parsed.value.id, isBeside: true })
      else {
        const replaced = await replace(parsed.value, parts.library)
        if (replaced === 'unreadable')
          adding.push({ one, draft: besideOf(parsed.value), from: parsed.value.id, isBeside: true })
        else if (replaced.ok) {
          tally.replaced += 1
          brought.push({ from: parsed.value.id, to: parsed.value.id })
        } else failed.push({ title: one.title, failure: replaced })
      }
    }
    const added = await parts.library.addAll(
      adding.map(({ one, draft }) => ({ draft, modified: one.modified })),
    )
    const withVersions: string[] = []
    for (const [at, result] of added.entries()) {
      const { one, draft, from, isBeside } = adding[at] ?? {}
      if (!one || !draft || from === undefined) continue
      if (result.ok) brought.push({ from, to: result.value.draft.id })
      if (!result.ok) failed.push({ title: one.title, failure: result })
      else if (isBeside) tally.beside += 1
      else {
        tally.restored += 1
        if (result.value.draft.id === draft.id) withVersions.push(draft.id)
      }
    }
    const input = { file, library: parts.library.folder, ids: withVersions }
    const versions = await parts.background.run('restoreVersions', input, fail('backup.crashed'))
    if (!versions.ok) failed.push({ title: '', failure: versions })
    const images = await parts.background.run(
      'restoreImages',
      { file, library: parts.library.folder, drafts: brought },
      fail('backup.crashed'),
    )
    if (!images.ok) failed.push({ title: '', failure: images })
  }

  function besideOf(draft: Draft): Draft {
    const title = parts.copyTitle(spansText(draft.title), made.getMonth() + 1, made.getDate())
    return { ...draft, id: newId(), title: [{ text: title }] }
  }

  async function report(stopped?: Failure, left: readonly BackedUpDraft[] = []): Promise<RestoreReport> {
    for (const { title } of stopped ? left : []) failed.push({ title, failure: stopped ?? fail('cancelled') })
    const own = ownParts && !stopped && !isCancelled() ? await restoreOwnParts(file, parts) : nothing
    return { ...tally, ...own, failed, isCancelled: isCancelled() }
  }
}

/** Puts a draft in the place of the present one, which is kept as a version first. */
async function replace(draft: Draft, library: Library): Promise<Result<null> | 'unreadable'> {
  const present = await library.open(draft.id)
  if (!present.ok) return 'unreadable'
  const kept = await library.snapshots.take(present.value.draft, 'restored')
  if (!kept.ok) return kept
  const { revision } = present.value
  const saved = await library.save({ id: draft.id, json: draftJson(draft), basedOn: revision, mark: null })
  if (!saved.ok) return saved
  await library.nameAfterTitle(draft.id)
  return ok(null)
}

const nothing = { templates: 0, layouts: 0, phrases: 0 }

async function restoreOwnParts(file: string, parts: RestoreParts): Promise<typeof nothing> {
  const present = await presentOf(parts)
  if (!present.ok) return nothing
  const input = { file, present: present.value }
  const missing = await parts.background.run('readMissingParts', input, fail('backup.crashed'))
  if (!missing.ok) return nothing
  let templates = 0
  for (const template of missing.value.templates)
    if ((await parts.templates.save(template)).ok) templates += 1
  let layouts = 0
  for (const layout of missing.value.layouts) if ((await parts.layouts.save(layout)).ok) layouts += 1
  let phrases = 0
  for (let start = 0; start < missing.value.phrases.length; start += phrasesAtOnce) {
    const snippets = missing.value.phrases.slice(start, start + phrasesAtOnce)
    if ((await parts.phrases.change([{ type: 'put', snippets: [...snippets] }])).ok)
      phrases += snippets.length
  }
  return { templates, layouts, phrases }
}

async function presentOf(parts: RestoreParts): Promise<Result<PresentLibrary>> {
  const { library, templates, layouts, phrases } = parts
  const listed = await library.list()
  if (!listed.ok) return listed
  const [kinds, looks, opened] = await Promise.all([templates.list(), layouts.list(), phrases.open()])
  return ok({
    folder: library.folder,
    drafts: listed.value.map(({ id, folder, fileName, modified }) => ({
      id,
      fileName: posix.join(folder, fileName),
      modified,
    })),
    templates: kinds.own.map(({ id }) => id),
    layouts: looks.own.map(({ id }) => id),
    phrases: opened.ok ? opened.value.book.snippets.map(({ id }) => id) : [],
  })
}
