import { basename, join } from 'node:path'
import { mkdir, readdir } from 'node:fs/promises'
import { spansText } from '../shared/draft/blockText'
import type { Draft, DraftId } from '../shared/draft/draft'
import type { BatchedDraft, BatchOrder, BatchResult } from '../shared/layout/batch'
import { layoutForDraft } from '../shared/layout/layouts'
import type { OwnLayout } from '../shared/layout/ownLayout'
import type { ExportFormat } from '../shared/layout/exportOptions'
import { fail, ok, type Failure, type Result } from '../shared/result'
import type { Settings } from '../shared/settings'
import type { Background } from './backgroundClient'
import { exportPdf, type MakePdf } from './exportPdf'
import type { ExportPlaces } from './exportPlaces'
import type { Dialogs } from './shell/dialogs'
import { readDraftFile } from './storage/draftFiles'
import { folderFailure } from './storage/fileFailure'
import { foldName } from './storage/freeFileName'
import type { LayoutStore } from './storage/layoutStore'
import type { Library } from './storage/library'

/** 批量导出 */
export type BatchExporter = {
  /** Where the files go. */
  folder(): Promise<string>
  chooseFolder(): Promise<Result<{ readonly folder: string }>>
  /** One draft after the other; one that fails holds up no other, and no file that is there is replaced. */
  run(order: BatchOrder): Promise<Result<BatchResult>>
  /** What is written stays; the draft under way and the rest are left. */
  cancel(): void
}

type BatchParts = {
  readonly library: Pick<Library, 'filesOf' | 'imageFolder' | 'snapshots'>
  readonly layouts: Pick<LayoutStore, 'list'>
  readonly background: Background
  readonly makePdf: MakePdf
  readonly dialogs: Pick<Dialogs, 'askExportFolder'>
  readonly places: ExportPlaces
  readonly settings: { change(change: Pick<Settings, 'exportFolder'>): Promise<unknown> }
  readonly tell: (progress: { readonly done: number; readonly total: number }) => void
}

export function createBatchExporter(parts: BatchParts): BatchExporter {
  const { library, layouts, background, makePdf, dialogs, places, settings, tell } = parts
  let chosen: string | undefined
  let running: AbortController | undefined
  const folder = async () => chosen ?? places.folder()

  return {
    folder,

    async chooseFolder() {
      chosen = (await dialogs.askExportFolder(await folder())) ?? chosen
      return ok({ folder: await folder() })
    },

    async run(order) {
      const into = await folder()
      const files = await library.filesOf(order.ids)
      if (!files.ok) return files
      const taken = await namesIn(into)
      if ('failure' in taken) return taken
      running = new AbortController()
      const { signal } = running
      const fileOf = new Map(files.value.map(({ id, file }) => [id, file]))
      const { own } = await layouts.list()
      const drafts: BatchedDraft[] = []
      const total = order.ids.length
      for (const [done, id] of order.ids.entries()) {
        tell({ done, total })
        const exported = await exportOne({ id, file: fileOf.get(id) }, order, { into, taken, own, signal })
        if (exported === null) break
        drafts.push(exported)
      }
      if (drafts.some((one) => one.files.length > 0)) await settings.change({ exportFolder: into })
      return ok({ folder: into, drafts, left: total - drafts.length })
    },

    cancel: () => running?.abort(),
  }

  type Work = {
    readonly into: string
    readonly taken: Set<string>
    /** The layouts of the library. */
    readonly own: readonly OwnLayout[]
    readonly signal: AbortSignal
  }

  /** Null where the writer ended it before anything of the draft was written. */
  async function exportOne(
    { id, file }: { readonly id: DraftId; readonly file: string | undefined },
    order: BatchOrder,
    work: Work,
  ): Promise<BatchedDraft | null> {
    const { into, taken, signal } = work
    if (signal.aborted) return null
    const read = file === undefined ? fail('draft.unknown') : await readDraftFile(file)
    if (!read.ok) {
      const title = file === undefined ? '' : basename(file, '.zhangfa')
      return { id, title, files: [], failures: [read], warnings: [] }
    }
    const draft: Draft = { ...read.value.draft, id }
    const base = freeBase(await places.nameOf(draft, order.dated), order.formats, taken)
    const written: string[] = []
    const failures: Failure[] = []
    const warnings = new Set<string>()
    for (const format of order.formats) {
      const name = `${base}.${format}`
      const made = await write(draft, format, order, { ...work, file: join(into, name) })
      if (made.ok) {
        taken.add(foldName(name))
        written.push(name)
        for (const warning of made.value.warnings) warnings.add(warning)
      } else if (made.failure === 'cancelled') {
        if (written.length === 0) return null
        break
      } else failures.push(made)
    }
    if (written.length > 0) await library.snapshots.take(draft, 'exported')
    const title = spansText(draft.title)
    return { id, title, files: written, failures, warnings: [...warnings] }
  }

  function write(
    draft: Draft,
    format: ExportFormat,
    { layout: layoutId = draft.layout, options }: BatchOrder,
    { own, file, signal }: Work & { readonly file: string },
  ): Promise<Result<{ readonly warnings: readonly string[] }>> {
    const layout = layoutForDraft(layoutId, draft, own)
    if (format === 'pdf') return exportPdf(draft, { layout, options, file }, makePdf, { signal })
    const crashed = fail('file.write', { file: basename(file), reason: 'crash' })
    const json = JSON.stringify(draft)
    const imageFolders = [library.imageFolder(draft.id)]
    return background.run(
      'exportDraft',
      { json, format, layout, options, file, imageFolders },
      crashed,
      signal,
    )
  }
}

/** The names in a folder, folded; it is made where it is not there. */
async function namesIn(folder: string): Promise<Set<string> | Failure> {
  try {
    await mkdir(folder, { recursive: true })
    return new Set((await readdir(folder)).map(foldName))
  } catch (error) {
    return folderFailure(error, join(folder, '.'))
  }
}

/** A name that is free with every extension wanted: `总结`, `总结(2)` … */
function freeBase(name: string, formats: readonly ExportFormat[], taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const base = number === 1 ? name : `${name}(${number})`
    if (formats.every((format) => !taken.has(foldName(`${base}.${format}`)))) return base
  }
}
