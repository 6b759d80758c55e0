import { basename, join } from 'node:path'
import type { BackedUpFile } from '../../../shared/backup/backup'
import type { BackedUpDraft, BackupContents } from '../../../shared/backup/requests'
import type { DraftSummary } from '../../../shared/draft/requests'
import { parseLayout } from '../../../shared/layout/layoutFile'
import type { OwnLayout } from '../../../shared/layout/ownLayout'
import { ok, type Result } from '../../../shared/result'
import { parsePhraseBook } from '../../../shared/snippet/parsePhraseBook'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import { parseTemplate } from '../../../shared/template/parseTemplate'
import type { Template } from '../../../shared/template/template'
import { codeOf } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import type { ParseJson } from '../jsonFolder'
import { openBackup, sha256, type OpenedBackup } from './readBackup'
import { isDraftPath } from './writeBackup'

/** What the library holds now, to be compared with. */
export type PresentLibrary = {
  readonly folder: string
  readonly drafts: readonly Pick<DraftSummary, 'id' | 'fileName' | 'modified'>[]
  readonly templates: readonly string[]
  readonly layouts: readonly string[]
  readonly phrases: readonly string[]
}

/** What a backup holds beside what the library holds. Touches nothing. */
export async function inspectBackup(
  file: string,
  present: PresentLibrary,
  fs: FileSystem,
): Promise<Result<BackupContents>> {
  const opened = await openBackup(file, fs)
  if (!opened.ok) return opened
  const backup = opened.value
  try {
    const { size } = await fs.stat(file)
    const { kind, madeAt, drafts, program } = backup.head
    const contents: BackedUpDraft[] = []
    const known = {
      byId: new Map(present.drafts.map((draft) => [draft.id, draft])),
      byName: new Map(present.drafts.map((draft) => [draft.fileName, draft])),
      hashOf: (draft: PresentDraft) => hashOf(join(present.folder, draft.fileName), fs),
    }
    for (const one of backup.files) if (one.draft) contents.push(await compare(one, one.draft, known))
    return ok({
      name: basename(file),
      size,
      kind,
      madeAt,
      drafts,
      program,
      contents: contents.sort((a, b) => b.modified - a.modified),
      unreadable: backup.files
        .filter(({ path, draft }) => isDraftPath(path) && !draft)
        .map(({ path }) => path),
      missingTemplates: (await missingTemplates(backup, present.templates)).length,
      missingLayouts: (await missingLayouts(backup, present.layouts)).length,
      missingPhrases: (await missingPhrases(backup, present.phrases)).length,
    })
  } finally {
    await backup.close()
  }
}

type PresentDraft = PresentLibrary['drafts'][number]
type PresentDrafts = {
  readonly byId: ReadonlyMap<string, PresentDraft>
  readonly byName: ReadonlyMap<string, PresentDraft>
  readonly hashOf: (draft: PresentDraft) => Promise<string | null>
}

async function compare(
  { path, modified, sha256: hash }: BackedUpFile,
  { id, title, characters }: NonNullable<BackedUpFile['draft']>,
  present: PresentDrafts,
): Promise<BackedUpDraft> {
  const known = { path, title, modified, characters }
  const own = present.byId.get(id)
  // A copy made in a file manager has another's id inside, and is known by its name.
  const named = present.byName.get(path)
  for (const other of new Set([own, named]))
    if (other && (await present.hashOf(other)) === hash) return { ...known, state: 'same' }
  return own ? { ...known, state: 'differs', presentModified: own.modified } : { ...known, state: 'missing' }
}

async function hashOf(file: string, fs: FileSystem): Promise<string | null> {
  try {
    return sha256(await fs.readFile(file))
  } catch (error) {
    codeOf(error)
    return null
  }
}

/** The writer's own kinds in a backup that are not among the present ones. */
export async function missingTemplates(
  backup: OpenedBackup,
  present: readonly string[],
): Promise<readonly Template[]> {
  return missingOf(backup, /^\.zhangfa\/templates\/[^/]+\.json$/, parseTemplate, present)
}

/** The writer's own layouts in a backup that are not among the present ones. */
export async function missingLayouts(
  backup: OpenedBackup,
  present: readonly string[],
): Promise<readonly OwnLayout[]> {
  return missingOf(backup, /^\.zhangfa\/layouts\/[^/]+\.json$/, parseLayout, present)
}

async function missingOf<Value extends { readonly id: string }>(
  backup: OpenedBackup,
  paths: RegExp,
  parse: ParseJson<Value>,
  present: readonly string[],
): Promise<readonly Value[]> {
  const missing: Value[] = []
  for (const file of backup.files) {
    if (!paths.test(file.path)) continue
    const content = await backup.read(file)
    const parsed = content && parse(content.toString('utf8'), file.path)
    if (parsed?.ok && !present.includes(parsed.value.id)) missing.push(parsed.value)
  }
  return missing
}

/** The writer's own phrases in a backup that are not among the present ones. */
export async function missingPhrases(
  backup: OpenedBackup,
  present: readonly string[],
): Promise<readonly OwnSnippet[]> {
  const file = backup.files.find(({ path }) => path === '.zhangfa/phrases.json')
  const content = file ? await backup.read(file) : null
  if (!content) return []
  const read = parsePhraseBook(content.toString('utf8'))
  if (!('book' in read)) return []
  const known = new Set(present)
  return read.book.snippets.filter(({ id }) => !known.has(id))
}
