import { resolve } from 'node:path'
import { exportFormats } from '../../shared/layout/exportOptions'
import { answerJson, refuse, refuseFor, words, type Answer, type Order } from './answer'
import { exportAll } from './exportAll'
import { exportLoaded } from './exportLoaded'
import { readExportOptions } from './exportOptions'
import { loadDraft } from './input'
import { readLayoutOption } from './layoutOption'

/** `export FILE --to FORMAT --out PATH`: writes the file whole or not at all. `pages` is null where the format flows. */
export async function answerExport(order: Order): Promise<Answer> {
  const { values } = order
  if (values.to === undefined) return refuse(words.cli.missingOption('to'))
  if (values.out === undefined) return refuse(words.cli.missingOption('out'))
  const format = exportFormats.find((known) => known === values.to)
  if (!format) return refuse(words.cli.badOption('to', values.to))
  const layout = await readLayoutOption(values.layout)
  if (layout === 'unknown') return refuse(words.cli.badOption('layout', values.layout ?? ''))
  if (!layout.ok) return refuseFor(layout)
  const options = readExportOptions(values)
  if (!options.ok) return refuse(words.cli.badOption(options.option, options.given))
  const form = { format, layout: layout.value, options: options.value }
  const out = resolve(values.out)
  if (values.all) return exportAll(order, form, out)
  const loaded = await loadDraft(order, 'full-width')
  if (!loaded.ok) return refuseFor(loaded, loaded.details)
  const written = await exportLoaded(loaded.value, form, { source: order.file, out, makePdf: order.makePdf })
  return written.ok ? answerJson({ out, ...written.value }) : refuseFor(written)
}
