import { basename, dirname, join } from 'node:path'
import { spansText } from '../shared/draft/blockText'
import type { Draft } from '../shared/draft/draft'
import { dayInName, exportName } from '../shared/draft/exportName'
import { parseDraft } from '../shared/draft/parseDraft'
import { serialiseDraft } from '../shared/draft/serialiseDraft'
import { isFinal } from '../shared/draft/snapshot'
import type { RequestInput } from '../shared/ipc'
import { layoutForDraft } from '../shared/layout/layouts'
import { fail, ok, type Failure, type Result } from '../shared/result'
import type { Settings } from '../shared/settings'
import { dayOf } from '../shared/today'
import { wordsFor } from '../shared/words/words'
import type { Background } from './backgroundClient'
import { exportPdf, type MakePdf } from './exportPdf'
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
  /** Where exports go until the person chose another folder. */
  readonly documents: string
  readonly settings: {
    readonly current: Pick<Settings, 'language' | 'exportFolder'>
    change(change: Pick<Settings, 'exportFolder'>): Promise<unknown>
  }
  readonly now: () => Date
  /** Told when the place is known and the work begins. */
  readonly begun: () => void
}

export function createExporter(parts: ExporterParts): Exporter {
  const { library, layouts, background, dialogs, makePdf, documents, settings, now, begun } = parts
  /** Where the person wanted the last export to go, whether it was written or not. */
  let asked: string | undefined
  let last: string | undefined
  let running: AbortController | undefined

  return {
    async plan(json) {
      const draft = parseDraft(json, '')
      if (!draft.ok) return fail('request.invalid')
      const [name, datedName] = [await nameOf(draft.value, false), await nameOf(draft.value, true)]
      return ok({ name, datedName, folder: await proposedFolder() })
    },

    async run({ json, format, layout: layoutId, options, dated = false, again }) {
      const draft = parseDraft(json, '')
      if (!draft.ok) return fail('request.invalid')
      const wanted = again ? asked : undefined
      const name = `${await nameOf(draft.value, dated)}.${format}`
      const file = wanted ?? (await dialogs.askWhereToExport(join(await proposedFolder(), name), format))
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

  /** The title with 定稿 and its day where exactly this text was handed in, else with today where that is wanted. */
  async function nameOf(draft: Draft, dated: boolean): Promise<string> {
    const behind = (await finalMark(draft)) ?? (dated ? dayInName(dayOf(now())) : '')
    return exportName(spansText(draft.title), behind)
  }

  async function finalMark(draft: Draft): Promise<string | undefined> {
    const listed = await library.snapshots.list(draft.id)
    const final = listed.ok ? listed.value.find(isFinal) : undefined
    if (!final) return undefined
    const handedIn = await library.snapshots.read(draft.id, final.id)
    if (!handedIn.ok || !hasSameText(handedIn.value, draft)) return undefined
    const { year, month, day } = dayOf(new Date(final.takenAt))
    return wordsFor(settings.current.language).files.finalOf('', year, month, day)
  }

  async function proposedFolder(): Promise<string> {
    const { exportFolder } = settings.current
    return exportFolder !== undefined && (await isThere(exportFolder)) ? exportFolder : documents
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

/** Whatever else a draft says of itself, its checklist or what is muted, is not handed in. */
function hasSameText(one: Draft, other: Draft): boolean {
  return serialiseDraft(one, one.title, one.blocks) === serialiseDraft(one, other.title, other.blocks)
}
