import { basename, dirname, join } from 'node:path'
import { parseDraft } from '../shared/draft/parseDraft'
import type { RequestInput } from '../shared/ipc'
import { layoutForDraft } from '../shared/layout/layouts'
import { fail, ok, type Failure, type Result } from '../shared/result'
import type { Settings } from '../shared/settings'
import type { Background } from './backgroundClient'
import { exportPdf, type MakePdf } from './exportPdf'
import type { ExportPlaces } from './exportPlaces'
import type { Dialogs } from './shell/dialogs'
import type { LayoutStore } from './storage/layoutStore'
import type { Library } from './storage/library'
import { isThere } from './storage/isThere'
import { isOpenElsewhere } from './storage/openElsewhere'

export type Exporter = {
  /** How a draft will be called as a file, without extension and with the day or not, and the folder proposed for it. */
  plan(json: string): Promise<Result<ExportPlan>>
  /** Asks where, writes the file, keeps the exported state as a version. */
  run(
    input: RequestInput<'draft.export'>,
  ): Promise<Result<{ readonly file: string; readonly warnings: readonly string[] }>>
  /** Ends the export under way; what was there before stays. */
  cancel(): void
  /** The file written last in this run, where it is still there. */
  last(): Promise<Result<string>>
}

type ExportPlan = { readonly name: string; readonly datedName: string; readonly folder: string }

type ExporterParts = {
  readonly library: Library
  readonly layouts: Pick<LayoutStore, 'list'>
  readonly background: Background
  readonly dialogs: Pick<Dialogs, 'askWhereToExport'>
  readonly makePdf: MakePdf
  readonly places: ExportPlaces
  readonly settings: { change(change: Pick<Settings, 'exportFolder'>): Promise<unknown> }
  /** Told when the place is known and the work begins. */
  readonly begun: () => void
}

export function createExporter(parts: ExporterParts): Exporter {
  const { library, layouts, background, dialogs, makePdf, places, settings, begun } = parts
  /** Where the person wanted the last export to go, whether it was written or not. */
  let asked: string | undefined
  let last: string | undefined
  let running: AbortController | undefined

  return {
    async plan(json) {
      const draft = parseDraft(json, '')
      if (!draft.ok) return fail('request.invalid')
      const [name, datedName] = [
        await places.nameOf(draft.value, false),
        await places.nameOf(draft.value, true),
      ]
      return ok({ name, datedName, folder: await places.folder() })
    },

    async run({ json, format, layout: layoutId, options, dated = false, again }) {
      const draft = parseDraft(json, '')
      if (!draft.ok) return fail('request.invalid')
      const wanted = again ? asked : undefined
      const name = `${await places.nameOf(draft.value, dated)}.${format}`
      const file = wanted ?? (await dialogs.askWhereToExport(join(await places.folder(), name), format))
      if (file === undefined) return fail('cancelled')
      asked = file
      // Asked once: a mark that a crashed program left would forbid the name for ever.
      if (wanted === undefined && (await isOpenElsewhere(file))) return isOpen(file)
      const layout = layoutForDraft(layoutId, draft.value, (await layouts.list()).own)
      const crashed = fail('file.write', { file: basename(file), reason: 'crash' })
      const imageFolders = [library.imageFolder(draft.value.id)]
      running = new AbortController()
      const { signal } = running
      begun()
      const written =
        format === 'pdf'
          ? await exportPdf(draft.value, { layout, options, file }, makePdf, { signal })
          : await background.run(
              'exportDraft',
              { json, format, layout, options, file, imageFolders },
              crashed,
              signal,
            )
      if (!written.ok) return (await isHeldOpen(written, file)) ? isOpen(file) : written
      last = file
      await settings.change({ exportFolder: dirname(file) })
      const kept = await library.snapshots.take(draft.value, 'exported')
      return kept.ok ? ok({ file: basename(file), warnings: written.value.warnings }) : kept
    },

    cancel: () => running?.abort(),

    async last() {
      if (last === undefined) return fail('request.invalid')
      return (await isThere(last)) ? ok(last) : fail('export.gone', { file: basename(last) })
    },
  }
}

function isOpen(file: string): Failure<'export.isOpen'> {
  return fail('export.isOpen', { file: basename(file) })
}

/** Windows refuses to replace a file that a program has open, and says no more than that it is refused. */
async function isHeldOpen({ failure }: Failure, file: string): Promise<boolean> {
  if (failure === 'file.busy') return isThere(file)
  if (failure !== 'file.forbidden') return false
  return process.platform === 'win32' ? isThere(file) : isOpenElsewhere(file)
}
