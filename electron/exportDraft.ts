import { basename, dirname, join } from 'node:path'
import { spansText } from '../shared/draft/blockText'
import type { Draft } from '../shared/draft/draft'
import { parseDraft } from '../shared/draft/parseDraft'
import { safeFileName } from '../shared/draft/safeFileName'
import { serialiseDraft } from '../shared/draft/serialiseDraft'
import { isFinal } from '../shared/draft/snapshot'
import type { RequestInput } from '../shared/ipc'
import { fail, ok, type Result } from '../shared/result'
import type { Settings } from '../shared/settings'
import { wordsFor } from '../shared/words/words'
import type { Background } from './backgroundClient'
import { exportPdf, type MakePdf } from './exportPdf'
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
  readonly makePdf: MakePdf
  /** Where exports go until the person chose another folder. */
  readonly documents: string
  readonly settings: { readonly current: Pick<Settings, 'language'> }
}

export function createExporter({
  library,
  background,
  dialogs,
  makePdf,
  documents,
  settings,
}: ExporterParts): Exporter {
  let last: string | undefined

  /** The title, with 定稿 and its day where exactly this text was handed in. */
  async function titleFor(draft: Draft): Promise<string> {
    const title = spansText(draft.title)
    const listed = await library.snapshots.list(draft.id)
    const final = listed.ok ? listed.value.find(isFinal) : undefined
    if (!final) return title
    const handedIn = await library.snapshots.read(draft.id, final.id)
    if (!handedIn.ok || !hasSameText(handedIn.value, draft)) return title
    const then = new Date(final.takenAt)
    const { finalOf } = wordsFor(settings.current.language).files
    return finalOf(title, then.getFullYear(), then.getMonth() + 1, then.getDate())
  }

  return {
    last: () => last,
    async run({ json, format, layout, options }) {
      const draft = parseDraft(json, '')
      if (!draft.ok) return fail('request.invalid')
      const name = `${safeFileName(await titleFor(draft.value))}.${format}`
      const file = await dialogs.askWhereToExport(join(last ? dirname(last) : documents, name), format)
      if (file === undefined) return fail('cancelled')
      const crashed = fail('file.write', { file: basename(file), reason: 'crash' })
      const imageFolders = [library.imageFolder(draft.value.id)]
      const written =
        format === 'pdf'
          ? await exportPdf(draft.value, { layout, options, file }, makePdf)
          : await background.run(
              'exportDraft',
              { json, format, layout, options, file, imageFolders },
              crashed,
            )
      if (!written.ok) return written
      last = file
      const kept = await library.snapshots.take(draft.value, 'exported')
      return kept.ok ? ok({ file: basename(file), warnings: written.value.warnings }) : kept
    },
  }
}

/** Whatever else a draft says of itself, its checklist or what is muted, is not handed in. */
function hasSameText(one: Draft, other: Draft): boolean {
  return serialiseDraft(one, one.title, one.blocks) === serialiseDraft(one, other.title, other.blocks)
}
