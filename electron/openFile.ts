import { basename } from 'node:path'
import type { OpenedFile } from '../shared/material/requests'
import { fail, ok, type Result } from '../shared/result'
import type { Template } from '../shared/template/template'
import type { Background } from './backgroundClient'
import type { Library } from './storage/library'
import { isDraftName } from './storage/libraryIndex'

type OpenFileParts = {
  readonly library: Library
  readonly background: Background
  readonly templates: () => Promise<readonly Template[]>
}

/** Opens a file that was chosen, dropped or given at the start: a draft as itself, anything else as a source. */
export async function openFile(
  file: string,
  { library, background, templates }: OpenFileParts,
): Promise<Result<OpenedFile>> {
  if (isDraftName(basename(file))) {
    const draft = await library.openFile(file)
    return draft.ok ? ok({ type: 'draft', ...draft.value }) : draft
  }
  const crashed = fail('file.unreadable', { file: basename(file) })
  const source = await background.run(
    'readFile',
    { file, templates: await templates(), imageFolder: library.sourceImages },
    crashed,
  )
  return source.ok ? ok({ type: 'source', ...source.value }) : source
}
