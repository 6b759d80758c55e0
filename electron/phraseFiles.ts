import { basename, join } from 'node:path'
import { fail, ok, type Result } from '../shared/result'
import type { ImportedPhrases } from '../shared/snippet/importedPhrases'
import type { OwnSnippet } from '../shared/snippet/phraseBook'
import type { PhraseFormat } from '../shared/snippet/requests'
import { wordsFor } from '../shared/words/words'
import type { Background } from './backgroundClient'
import type { Dialogs } from './shell/dialogs'

type PhraseFileParts = {
  readonly background: Background
  readonly dialogs: Pick<Dialogs, 'askPhrasesToOpen' | 'askWhereToSavePhrases'>
  /** Where files go until the person chooses another folder. */
  readonly documents: string
}

/** Asks for a file and reads the phrases in it; stores nothing. */
export async function importPhrases({
  background,
  dialogs,
}: PhraseFileParts): Promise<Result<ImportedPhrases>> {
  const file = await dialogs.askPhrasesToOpen()
  if (file === undefined) return fail('cancelled')
  return background.run('readPhrases', { file }, fail('file.unreadable', { file: basename(file) }))
}

/** Asks where and writes the phrases there. */
export async function exportPhrases(
  input: { readonly format: PhraseFormat; readonly snippets: readonly OwnSnippet[] },
  { background, dialogs, documents }: PhraseFileParts,
): Promise<Result<{ readonly file: string }>> {
  const name = `${wordsFor('zh-CN').phraseFiles.fileName}.${input.format}`
  const file = await dialogs.askWhereToSavePhrases(join(documents, name), input.format)
  if (file === undefined) return fail('cancelled')
  const crashed = fail('file.write', { file: basename(file), reason: 'crash' })
  const written = await background.run('writePhrases', { file, ...input }, crashed)
  return written.ok ? ok({ file: basename(file) }) : written
}
