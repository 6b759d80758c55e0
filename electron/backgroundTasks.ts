import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DraftId } from '../shared/draft/draft'
import { draftTexts } from '../shared/completion/draftTexts'
import { parseDraft } from '../shared/draft/parseDraft'
import type { ReadSource } from '../shared/material/requests'
import { fail, ok, type Result } from '../shared/result'
import type { Template } from '../shared/template/template'
import type { ImportedPhrases } from '../shared/snippet/importedPhrases'
import type { OwnSnippet } from '../shared/snippet/phraseBook'
import type { PhraseFormat } from '../shared/snippet/requests'
import { backupTasks, type BackupTasks } from './backupTasks'
import type { DraftSearch, SearchedFile } from './search/draftSearch'
import { copyFiles, type CopyFilesInput } from './storage/moving/copyFiles'
import { readFailure } from './storage/fileFailure'
import { readDraftFile } from './storage/draftFiles'
import { nodeFileSystem } from './storage/fileSystem'
import { writeAtomically } from './storage/writeAtomically'
import { writeExport, type ExportOrder, type WrittenExport } from './writeExport'

/** The long work that runs beside the main process, by name. */
export type BackgroundTasks = {
  readonly readFile: (input: {
    readonly file: string
    readonly templates: readonly Template[]
    /** Where the source's pictures are put; where it is absent, their bytes come with it. */
    readonly imageFolder?: string
  }) => Promise<Result<ReadSource>>
  readonly searchDrafts: (input: {
    readonly files: readonly SearchedFile[]
    readonly query: string
  }) => Promise<Result<Awaited<ReturnType<DraftSearch['find']>>>>
  readonly exportDraft: (
    input: ExportOrder & { readonly json: string },
    signal?: AbortSignal,
  ) => Promise<Result<WrittenExport>>
  readonly readPhrases: (input: { readonly file: string }) => Promise<Result<ImportedPhrases>>
  readonly writePhrases: (input: {
    readonly file: string
    readonly format: PhraseFormat
    readonly snippets: readonly OwnSnippet[]
  }) => Promise<Result<null>>
  readonly draftTexts: (input: {
    /** By the ids the library knows them by. */
    readonly files: readonly { readonly id: DraftId; readonly file: string }[]
    readonly templates: readonly Template[]
  }) => Promise<Result<string>>
  /** Copies and verifies a part of a library that is moved. */
  readonly copyFiles: (input: CopyFilesInput) => Promise<Result<null>>
} & BackupTasks
export type TaskName = keyof BackgroundTasks

export type TaskMessage = { readonly id: number; readonly task: TaskName; readonly input: unknown }
/** Ends a task that can be ended; it answers all the same. */
export type CancelMessage = { readonly cancel: number }
export type TaskAnswer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly bug: string }

/** Bytes; a text is never this large, a Word file with pictures may be. */
const largestSource = { text: 50_000_000, word: 200_000_000 }
/** Bytes; far more phrases than a person keeps. */
const largestPhrases = 20_000_000

let search: DraftSearch | undefined

export const backgroundTasks: BackgroundTasks = {
  ...backupTasks,

  copyFiles: (input) => copyFiles(input, nodeFileSystem),

  async readFile({ file, templates, imageFolder }) {
    const { isWordName } = await import('./reading/readWord')
    const bytes = await bytesOf(file, isWordName(file) ? largestSource.word : largestSource.text)
    if (!bytes.ok) return bytes
    const { readSource } = await import('./reading/readSource')
    const source = readSource(bytes.value, basename(file), templates)
    if (!source.ok || imageFolder === undefined) return source
    const { keepSourceImages } = await import('./storage/keepSourceImages')
    return ok(await keepSourceImages(source.value, imageFolder, nodeFileSystem))
  },

  async readPhrases({ file }) {
    const bytes = await bytesOf(file, largestPhrases)
    if (!bytes.ok) return bytes
    const { readPhrases } = await import('./reading/readPhrases')
    return readPhrases(bytes.value, basename(file))
  },

  async writePhrases({ file, format, snippets }) {
    const { phraseFile } = await import('./export/phraseFile')
    return writeAtomically(file, phraseFile(snippets, format))
  },

  async searchDrafts({ files, query }) {
    const { createDraftSearch } = await import('./search/draftSearch')
    search ??= createDraftSearch()
    return ok(await search.find(files, query))
  },

  async exportDraft({ json, ...order }, signal) {
    const draft = parseDraft(json, basename(order.file))
    return draft.ok ? writeExport(draft.value, order, undefined, signal) : draft
  },

  async draftTexts({ files, templates }) {
    const texts = []
    for (const { id, file } of files) {
      const read = await readDraftFile(file)
      if (!read.ok) continue
      const { draft } = read.value
      const template = draft.ownTemplate ?? templates.find((one) => one.id === draft.template)
      texts.push(draftTexts({ ...draft, id }, template))
    }
    return ok(JSON.stringify(texts))
  },
}

/** The bytes of a file, read only where they are not too many. */
async function bytesOf(file: string, largest: number): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(file)
    if (size <= largest) return ok(await readFile(file))
    const megabytes = `${Math.ceil(size / 1e6)} MB`
    return fail('file.tooLarge', { file: basename(file), size: megabytes, limit: `${largest / 1e6} MB` })
  } catch (error) {
    return readFailure(error, file)
  }
}
