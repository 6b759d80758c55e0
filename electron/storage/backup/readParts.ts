import { ok, type Result } from '../../../shared/result'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import type { Template } from '../../../shared/template/template'
import type { FileSystem } from '../fileSystem'
import { missingPhrases, missingTemplates, type PresentLibrary } from './inspectBackup'
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

/** The writer's own kinds and phrases that the library does not have. */
export async function readMissingParts(
  file: string,
  present: PresentLibrary,
  fs: FileSystem,
): Promise<Result<{ readonly templates: readonly Template[]; readonly phrases: readonly OwnSnippet[] }>> {
  const opened = await openBackup(file, fs)
  if (!opened.ok) return opened
  try {
    return ok({
      templates: await missingTemplates(opened.value, present.templates),
      phrases: await missingPhrases(opened.value, present.phrases),
    })
  } finally {
    await opened.value.close()
  }
}
