import { exportOptionsSchema, type ExportOptions } from '../../shared/layout/exportOptions'
import type { Order } from './answer'

type Read =
  | { readonly ok: true; readonly value: ExportOptions }
  | { readonly ok: false; readonly option: 'numbering' | 'fonts'; readonly given: string }

/** `--numbering text|word --contents --fonts standard|STANDARD=LOCAL,…` as options of an export. */
export function readExportOptions({ numbering, contents, fonts = 'standard' }: Order['values']): Read {
  const numbered = exportOptionsSchema.shape.numbering.safeParse(numbering)
  if (!numbered.success) return { ok: false, option: 'numbering', given: numbering ?? '' }
  const named = readFonts(fonts)
  if (!named) return { ok: false, option: 'fonts', given: fonts }
  return { ok: true, value: { numbering: numbered.data, contents: contents ?? false, fonts: named } }
}

function readFonts(given: string): ExportOptions['fonts'] | null {
  if (given === 'standard') return { names: 'standard', substitutes: {} }
  const pairs = given.split(',').map((pair) => pair.split('='))
  const substitutes = new Map<string, string>()
  for (const [standard, local, ...rest] of pairs) {
    if (!standard || !local || rest.length > 0) return null
    substitutes.set(standard.trim(), local.trim())
  }
  return { names: 'local', substitutes: Object.fromEntries(substitutes) }
}
