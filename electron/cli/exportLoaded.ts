import { basename, resolve } from 'node:path'
import type { ExportFormat, ExportOptions } from '../../shared/layout/exportOptions'
import type { Layout } from '../../shared/layout/layout'
import { findLayout, layoutOf } from '../../shared/layout/layouts'
import { fail, ok, type Result } from '../../shared/result'
import { exporting } from '../../shared/words/zhCN/exporting'
import { exportPdf } from '../exportPdf'
import { imageFoldersAround } from '../storage/imagePlaces'
import { writeExport } from '../writeExport'
import type { MakePdfOf } from './answer'
import { draftWarnings } from './draftWarnings'
import type { LoadedDraft } from './input'

/** How something is exported; without a layout, in that of the draft. */
export type ExportForm = {
  readonly format: ExportFormat
  readonly layout?: Layout | undefined
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
  const form = { layout: layout ?? layoutOf(draft), options, file: out }
  const pictures = { imageFolders, images }
  const own = draft.ownLayout ? [draft.ownLayout] : []
  const unknown = layout || findLayout(draft.layout, own) ? [] : [exporting.warnings.layoutUnknown]
  const warned = (warnings: readonly string[]) =>
    [...unknown, ...draftWarnings(loaded), ...warnings].map((text) => `${basename(out)}: ${text}`)

  if (format === 'pdf') {
    if (!makePdf) return fail('export.needsProgram')
    const written = await exportPdf(draft, form, makePdf(pictures))
    return written.ok ? ok({ pages: written.value.pages, warnings: warned(written.value.warnings) }) : written
  }
  const written = await writeExport(draft, { ...form, ...pictures, format })
  return written.ok ? ok({ pages: null, warnings: warned(written.value.warnings) }) : written
}
