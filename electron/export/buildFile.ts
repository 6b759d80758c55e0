import type { Draft, LayoutId } from '../../shared/draft/draft'
import type { ExportFormat } from '../../shared/layout/requests'

export type BuiltFile = { readonly bytes: Uint8Array; readonly warnings: readonly string[] }

/** Makes the bytes of an exported file; writes nothing. Warnings are sentences for the writer. */
export function buildFile(draft: Draft, format: ExportFormat, layout: LayoutId): Promise<BuiltFile> {
  draft
  format
  layout
  return Promise.resolve({ bytes: new Uint8Array(), warnings: [] })
}
