import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { LayoutId } from '../shared/draft/draft'
import { parseDraft } from '../shared/draft/parseDraft'
import type { ExportFormat } from '../shared/layout/requests'
import type { ReadSource } from '../shared/material/requests'
import { fail, ok, type Result } from '../shared/result'
import type { Template } from '../shared/template/template'
import type { DraftSearch, SearchedFile } from './search/draftSearch'
import { readFailure } from './storage/fileFailure'
import { writeAtomically } from './storage/writeAtomically'

type ExportInput = {
  readonly json: string
  readonly format: ExportFormat
  readonly layout: LayoutId
  readonly file: string
}

/** The long work that runs beside the main process, by name. */
export type BackgroundTasks = {
  readonly readFile: (input: {
    readonly file: string
    readonly templates: readonly Template[]
  }) => Promise<Result<ReadSource>>
  readonly searchDrafts: (input: {
    readonly files: readonly SearchedFile[]
    readonly query: string
  }) => Promise<Result<Awaited<ReturnType<DraftSearch['find']>>>>
  readonly exportDraft: (
    input: ExportInput,
  ) => Promise<Result<{ readonly file: string; readonly warnings: readonly string[] }>>
}
export type TaskName = keyof BackgroundTasks

export type TaskMessage = { readonly id: number; readonly task: TaskName; readonly input: unknown }
export type TaskAnswer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly bug: string }

/** Bytes; a text source is never this large. */
const largestSource = 50_000_000

let search: DraftSearch | undefined

export const backgroundTasks: BackgroundTasks = {
  async readFile({ file, templates }) {
    try {
      const { size } = await stat(file)
      if (size > largestSource)
        return fail('file.tooLarge', {
          file: basename(file),
          size: `${Math.ceil(size / 1e6)} MB`,
          limit: `${largestSource / 1e6} MB`,
        })
      const { readSource } = await import('./reading/readSource')
      return readSource(await readFile(file), basename(file), templates)
    } catch (error) {
      return readFailure(error, file)
    }
  },

  async searchDrafts({ files, query }) {
    const { createDraftSearch } = await import('./search/draftSearch')
    search ??= createDraftSearch()
    return ok(await search.find(files, query))
  },

  async exportDraft({ json, format, layout, file }) {
    const draft = parseDraft(json, basename(file))
    if (!draft.ok) return draft
    const { buildFile } = await import('./export/buildFile')
    const { bytes, warnings } = await buildFile(draft.value, format, layout)
    const written = await writeAtomically(file, bytes)
    return written.ok ? ok({ file, warnings }) : written
  },
}
