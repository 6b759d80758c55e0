import { basename, resolve } from 'node:path'
import { layoutIdSchema, type Draft } from '../../shared/draft/draft'
import { exportFormats, type ExportFormat } from '../../shared/layout/requests'
import { fail, ok, type Result } from '../../shared/result'
import { imageFoldersAround } from '../storage/imagePlaces'
import { exportPdf } from '../exportPdf'
import { writeExport, type ExportOrder } from '../writeExport'
import { answerJson, refuse, refuseFor, words, type Answer, type Order } from './answer'
import { draftWarnings } from './draftWarnings'
import { readExportOptions } from './exportOptions'
import { loadDraft } from './input'

/** `export FILE --to FORMAT --out PATH`: writes the file whole or not at all. `pages` is null where the format flows. */
export async function answerExport(order: Order): Promise<Answer> {
  const { values } = order
  if (values.to === undefined) return refuse(words.cli.missingOption('to'))
  if (values.out === undefined) return refuse(words.cli.missingOption('out'))
  if (values.to === 'html') return refuseFor(fail('export.notYet', { format: values.to }))
  const format = exportFormats.find((known) => known === values.to)
  if (!format) return refuse(words.cli.badOption('to', values.to))
  const layout = layoutIdSchema.optional().safeParse(values.layout)
  if (!layout.success) return refuse(words.cli.badOption('layout', values.layout ?? ''))
  const options = readExportOptions(values)
  if (!options.ok) return refuse(words.cli.badOption(options.option, options.given))
  const loaded = await loadDraft(order, 'full-width')
  if (!loaded.ok) return refuseFor(loaded, loaded.details)
  const { draft } = loaded.value
  const out = resolve(values.out)
  const imageFolders = imageFoldersAround(resolve(order.file), draft.id)
  const form = { layout: layout.data ?? draft.layout, options: options.value, file: out }
  const written = await write(draft, { ...form, format, imageFolders }, order)
  if (!written.ok) return refuseFor(written)
  return answerJson({
    out,
    pages: written.value.pages,
    warnings: [...draftWarnings(loaded.value), ...written.value.warnings].map(
      (text) => `${basename(out)}: ${text}`,
    ),
  })
}

async function write(
  draft: Draft,
  { format, imageFolders, ...form }: Omit<ExportOrder, 'format'> & { readonly format: ExportFormat },
  { makePdf }: Order,
): Promise<Result<{ readonly pages: number | null; readonly warnings: readonly string[] }>> {
  if (format === 'pdf')
    return makePdf ? exportPdf(draft, form, makePdf(imageFolders ?? [])) : fail('export.needsProgram')
  const written = await writeExport(draft, { ...form, format, imageFolders })
  return written.ok ? ok({ pages: null, warnings: written.value.warnings }) : written
}
