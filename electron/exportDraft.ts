import { basename, dirname, join } from 'node:path'
import { spansText } from '../shared/draft/blockText'
import { parseDraft } from '../shared/draft/parseDraft'
import { safeFileName } from '../shared/draft/safeFileName'
import type { RequestInput } from '../shared/ipc'
import { fail, ok, type Result } from '../shared/result'
import type { Background } from './backgroundClient'
import type { Dialogs } from './shell/dialogs'
import type { Library } from './storage/library'

export type Exporter = {
  /** Asks where, writes the file, keeps the exported state as a version. */
  run(
    input: RequestInput<'draft.export'>,
  ): Promise<Result<{ readonly file: string; readonly warnings: readonly string[] }>>
  /** The file written last in this run. */
  last(): string | undefined
}

type ExporterParts = {
  readonly library: Library
  readonly background: Background
  readonly dialogs: Pick<Dialogs, 'askWhereToExport'>
  /** Where exports go until the person chose another folder. */
  readonly documents: string
}

export function createExporter({ library, background, dialogs, documents }: ExporterParts): Exporter {
  let last: string | undefined
  return {
    last: () => last,
    async run({ json, format, layout }) {
      const draft = parseDraft(json, '')
      if (!draft.ok) return fail('request.invalid')
      const name = `${safeFileName(spansText(draft.value.title))}.${format}`
      const file = await dialogs.askWhereToExport(join(last ? dirname(last) : documents, name), format)
      if (file === undefined) return fail('cancelled')
      const crashed = fail('file.write', { file: basename(file), reason: 'crash' })
      const written = await background.run('exportDraft', { json, format, layout, file }, crashed)
      if (!written.ok) return written
      last = file
      const kept = await library.snapshots.take(draft.value, 'exported')
      return kept.ok ? ok({ file: basename(file), warnings: written.value.warnings }) : kept
    },
  }
}
