import { basename, resolve } from 'node:path'
import { layoutIdSchema } from '../../shared/draft/draft'
import { exportFormats } from '../../shared/layout/requests'
import { fail } from '../../shared/result'
import { imageFoldersAround } from '../storage/imagePlaces'
import { writeExport } from '../writeExport'
import { answerJson, refuse, refuseFor, words, type Answer, type Order } from './answer'
import { draftWarnings } from './draftWarnings'
import { readExportOptions } from './exportOptions'
import { loadDraft } from './input'

/** `export FILE --to FORMAT --out PATH`: writes the file whole or not at all. `pages` is null: text formats flow. */
export async function answerExport(order: Order): Promise<Answer> {
  const { values } = order
  if (values.to === undefined) return refuse(words.cli.missingOption('to'))
  if (values.out === undefined) return refuse(words.cli.missingOption('out'))
  if (values.to === 'pdf' || values.to === 'html')
    return refuseFor(fail('export.notYet', { format: values.to }))
  const format = exportFormats.find((known) => known === values.to)
  if (!format) return refuse(words.cli.badOption('to', values.to))
  const layout = layoutIdSchema.optional().safeParse(values.layout)
  if (!layout.success) return refuse(words.cli.badOption('layout', values.layout ?? ''))
  const options = readExportOptions(values)
  if (!options.ok) return refuse(words.cli.badOption(options.option, options.given))
  const loaded = await loadDraft(order, 'full-width')
  if (!loaded.ok) return refuseFor(loaded, loaded.details)
  const { draft, images } = loaded.value
  const out = resolve(values.out)
  const written = await writeExport(draft, {
    format,
    layout: layout.data ?? draft.layout,
    options: options.value,
    file: out,
    imageFolders: imageFoldersAround(resolve(order.file), draft.id),
    images,
  })
  if (!written.ok) return refuseFor(written)
  return answerJson({
    out,
    pages: null,
    warnings: [...draftWarnings(loaded.value), ...written.value.warnings].map(
      (text) => `${basename(out)}: ${text}`,
    ),
  })
}
