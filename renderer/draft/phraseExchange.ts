import { newId } from '../../shared/draft/newId'
import type { ImportedPhrases } from '../../shared/snippet/importedPhrases'
import type { OwnSnippet } from '../../shared/snippet/phraseBook'
import type { PhraseFormat } from '../../shared/snippet/requests'
import { unknownPhrases } from '../../shared/snippet/unknownPhrases'
import { bridge } from '../bridge'
import { session } from '../session'
import { tell, tellFailure } from '../window/notices'
import { words } from '../words'
import { stepPhrases } from './phraseSteps'

/** What an import came to: what the file gave, and how many of its phrases are new. */
export type ImportReport = { readonly read: ImportedPhrases; readonly taken: readonly OwnSnippet[] }

/** Takes phrases in from a file as one step; those that are there already word for word are passed over. Null where there is none. */
export async function importPhrases(): Promise<ImportReport | null> {
  const read = await bridge.request('phrases.import', {})
  if (!read.ok) {
    tellFailure(read)
    return null
  }
  const taken = unknownPhrases(read.value.phrases, session.get().book.snippets, newId)
  if (taken.length > 0)
    stepPhrases([{ type: 'put', snippets: [...taken] }], words.phraseBook.imported(taken.length))
  return { read: read.value, taken }
}

/** Writes phrases into a file that the person chooses. */
export async function exportPhrases(format: PhraseFormat, snippets: readonly OwnSnippet[]) {
  const exported = await bridge.request('phrases.export', { format, snippets: [...snippets] })
  if (exported.ok) tell(words.phraseBook.exported(snippets.length, exported.value.file))
  else tellFailure(exported)
}
