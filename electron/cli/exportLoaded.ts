import { basename, resolve } from 'node:path'
import type { LayoutId } from '../../shared/draft/draft'
import type { ExportFormat, ExportOptions } from '../../shared/layout/exportOptions'
import { imageFoldersAround } from '../storage/imagePlaces'
import { writeExport } from '../writeExport'
import { draftWarnings } from './draftWarnings'
import type { LoadedDraft } from './input'

/** How something is exported; without a layout, in that of the draft. */
export type ExportForm = {
  readonly format: ExportFormat
  readonly layout?: LayoutId | undefined
  readonly options: ExportOptions
}

/** Exports a draft to a file, with what the writer should know of it. `source` is where it came from, with its pictures. */
export async function exportLoaded(
  loaded: LoadedDraft,
  { format, layout, options }: ExportForm,
  { source, out }: { readonly source: string; readonly out: string },
) {
  const { draft, images } = loaded
  const written = await writeExport(draft, {
    format,
    layout: layout ?? draft.layout,
    options,
    file: out,
    imageFolders: imageFoldersAround(resolve(source), draft.id),
    images,
  })
  if (!written.ok) return written
  const warnings = [...draftWarnings(loaded), ...written.value.warnings]
  return { ok: true as const, value: { warnings: warnings.map((text) => `${basename(out)}: ${text}`) } }
}
