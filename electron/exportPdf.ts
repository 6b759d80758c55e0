import { spansText, textOf } from '../shared/draft/blockText'
import type { Draft } from '../shared/draft/draft'
import { countUnwanted } from '../shared/draft/exportedText'
import type { ExportOptions } from '../shared/layout/exportOptions'
import type { Layout } from '../shared/layout/layout'
import { orderPages } from '../shared/pages/orderPages'
import type { PageOrder, SetPages } from '../shared/pages/pageOrder'
import { fail, ok, type Result } from '../shared/result'
import { exporting } from '../shared/words/zhCN/exporting'
import { nodeFileSystem, type FileSystem } from './storage/fileSystem'
import { writeAtomically } from './storage/writeAtomically'

/** Makes the PDF of pages, or `cancelled` where `signal` ends it; in the program, a window nobody sees does it. */
export type MakePdf = (
  order: PageOrder,
  signal?: AbortSignal,
) => Promise<Result<{ readonly bytes: Uint8Array; readonly set: SetPages }>>

type PdfOrder = {
  readonly layout: Layout
  readonly options?: ExportOptions | undefined
  readonly file: string
}

export type WrittenPdf = {
  readonly file: string
  readonly pages: number
  readonly warnings: readonly string[]
}

/** Exports a draft as PDF: the file is there whole, or the one that was there stays, also where `signal` ends it. */
export async function exportPdf(
  draft: Draft,
  { layout, options, file }: PdfOrder,
  makePdf: MakePdf,
  { fs = nodeFileSystem, signal }: { readonly fs?: FileSystem; readonly signal?: AbortSignal } = {},
): Promise<Result<WrittenPdf>> {
  const made = await makePdf(orderPages(draft, layout, options?.fonts), signal)
  if (!made.ok) return made
  const { bytes, set } = made.value
  const written = await writeAtomically(file, bytes, fs, () =>
    signal?.aborted ? fail('cancelled') : ok(null),
  )
  return written.ok ? ok({ file, pages: set.pages, warnings: warningsOf(draft, set) }) : written
}

/** What the writer should know of the pages, one sentence each. */
function warningsOf(draft: Draft, { overflowing, missingImages }: SetPages): string[] {
  const { warnings } = exporting
  const texts = [spansText(draft.title), ...draft.blocks.map(textOf)]
  const removed = texts.reduce((sum, text) => sum + countUnwanted(text), 0)
  return [
    ...(removed > 0 ? [warnings.removedCharacters({ count: removed })] : []),
    ...(missingImages > 0 ? [warnings.imagesMissing({ count: missingImages })] : []),
    ...(overflowing.length > 0 ? [warnings.pagesOverflow({ pages: overflowing.join('、') })] : []),
  ]
}
