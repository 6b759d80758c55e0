import type { OwnLayout } from '../../../shared/layout/ownLayout'
import { ok, type Result } from '../../../shared/result'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import type { Template } from '../../../shared/template/template'
import type { FileSystem } from '../fileSystem'
import { missingLayouts, missingPhrases, missingTemplates, type PresentLibrary } from './inspectBackup'
import { openBackup } from './readBackup'

/** The texts of some files of a backup; null for one that is damaged or not there. */
export async function readBackupTexts(
  file: string,
  paths: readonly string[],
  fs: FileSystem,
): Promise<Result<readonly (string | null)[]>> {
  const opened = await openBackup(file, fs)
  if (!opened.ok) return opened
  const { files, read, close } = opened.value
  try {
    const byPath = new Map(files.map((one) => [one.path, one]))
    const texts: (string | null)[] = []
    for (const path of paths) {
      const one = byPath.get(path)
      const content = one ? await read(one) : null
      texts.push(content ? content.toString('utf8').replace(/^\uFEFF/, '') : null)
    }
    return ok(texts)
  } finally {
    await close()
  }
}

/** What the writer made that the library does not have. */
export type MissingParts = {
  readonly templates: readonly Template[]
  readonly layouts: readonly OwnLayout[]
  readonly phrases: readonly OwnSnippet[]
}

export async function readMissingParts(
  file: string,
  present: PresentLibrary,
  fs: FileSystem,
): Promise<Result<MissingParts>> {
  const opened = await openBackup(file, fs)
  if (!opened.ok) return opened
  try {
    return ok({
      templates: await missingTemplates(opened.value, present.templates),
      layouts: await missingLayouts(opened.value, present.layouts),
      phrases: await missingPhrases(opened.value, present.phrases),
    })
  } finally {
    await opened.value.close()
  }
}
