import { basename } from 'node:path'
import { fail, ok, type Result } from '../shared/result'
import type { ReturnedFile } from '../shared/review/requests'
import type { Background } from './backgroundClient'
import type { Dialogs } from './shell/dialogs'
import { readDraftFile } from './storage/draftFiles'
import { isDraftName } from './storage/libraryIndex'
import type { TemplateStore } from './storage/templateStore'

type ReturnedParts = {
  readonly dialogs: Pick<Dialogs, 'askReturnedFile'>
  readonly background: Background
  readonly templates: Pick<TemplateStore, 'all'>
}

/** Asks for the file that came back and reads it where it lies; neither the file nor the library is changed. */
export async function chooseReturned({
  dialogs,
  background,
  templates,
}: ReturnedParts): Promise<Result<ReturnedFile>> {
  const file = await dialogs.askReturnedFile()
  if (file === undefined) return fail('cancelled')
  const fileName = basename(file)
  if (isDraftName(fileName)) {
    const read = await readDraftFile(file)
    return read.ok ? ok({ type: 'draft', fileName, draft: read.value.draft }) : read
  }
  const crashed = fail('file.unreadable', { file: fileName })
  const source = await background.run('readFile', { file, templates: await templates.all() }, crashed)
  return source.ok ? ok({ type: 'source', ...source.value }) : source
}
