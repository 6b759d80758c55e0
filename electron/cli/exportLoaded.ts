import { basename, resolve } from 'node:path'
import type { LayoutId } from '../../shared/draft/draft'
import type { ExportFormat, ExportOptions } from '../../shared/layout/exportOptions'
import { fail, ok, type Result } from '../../shared/result'
import { exportPdf } from '../exportPdf'
import { imageFoldersAround } from '../storage/imagePlaces'
import { writeExport } from '../writeExport'
import type { MakePdfOf } from './answer'
import { draftWarnings } from './draftWarnings'
import type { LoadedDraft } from './input'

/** How something is exported; without a layout, in that of the draft. */
export type ExportForm = {
  readonly format: ExportFormat
  readonly layout?: LayoutId | undefined
  readonly options: ExportOptions
}

type ExportPlace = {
  /** Where the draft came from, with its pictures. */
  readonly source: string
  readonly out: string
  readonly makePdf: MakePdfOf | undefined
}

/** Exports a draft to a file, with what the writer should know of it; `pages` is null where the format flows. */
export async function exportLoaded(
  loaded: LoadedDraft,
  { format, layout, options }: ExportForm,
  { source, out, makePdf }: ExportPlace,
): Promise<Result<{ readonly pages: number | null; readonly warnings: readonly string[] }>> {
  const { draft, images } = loaded
  const imageFolders = imageFoldersAround(resolve(source), draft.id)
  const form = { layout: layout ?? draft.layout, options, file: out }
  const pictures = { imageFolders, images }
  const warned = (warnings: readonly string[]) =>
    [...draftWarnings(loaded), ...warnings].map((text) => `${basename(out)}: ${text}`)

  if (format === 'pdf') {
    if (!makePdf) return fail('export.needsProgram')
    const written = await exportPdf(draft, form, makePdf(pictures))
    return written.ok ? ok({ pages: written.value.pages, warnings: warned(written.value.warnings) }) : written
  }
  const written = await writeExport(draft, { ...form, ...pictures, format })
  return written.ok ? ok({ pages: null, warnings: warned(written.value.warnings) }) : written
}
