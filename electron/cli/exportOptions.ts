import { exportOptionsSchema, type ExportOptions } from '../../shared/layout/exportOptions'
import type { Order } from './answer'

type Read =
  | { readonly ok: true; readonly value: ExportOptions }
  | { readonly ok: false; readonly option: 'numbering' | 'fonts' | 'encoding'; readonly given: string }

/** `--encoding utf-8|gb18030 --numbering text|word --contents --fonts standard|STANDARD=LOCAL,…` as options of an export. */
export function readExportOptions(values: Order['values']): Read {
  const { encoding, numbering, contents, fonts = 'standard' } = values
  const encoded = exportOptionsSchema.shape.encoding.safeParse(encoding)
  if (!encoded.success) return { ok: false, option: 'encoding', given: encoding ?? '' }
  const numbered = exportOptionsSchema.shape.numbering.safeParse(numbering)
  if (!numbered.success) return { ok: false, option: 'numbering', given: numbering ?? '' }
  const named = readFonts(fonts)
  if (!named) return { ok: false, option: 'fonts', given: fonts }
  return {
    ok: true,
    value: { encoding: encoded.data, numbering: numbered.data, contents: contents ?? false, fonts: named },
  }
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
