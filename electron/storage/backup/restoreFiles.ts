import { dirname, join } from 'node:path'
import type { DraftId } from '../../../shared/draft/draft'
import { ok, type Result } from '../../../shared/result'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import type { Template } from '../../../shared/template/template'
import { codeOf } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import { makeFolderInside } from '../makeFolderInside'
import { writeAtomically } from '../writeAtomically'
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

/** Brings back the versions of drafts, where the library has none of that name; nothing is written over. */
export async function restoreVersions(
  file: string,
  library: string,
  ids: readonly DraftId[],
  fs: FileSystem,
): Promise<Result<null>> {
  const opened = await openBackup(file, fs)
  if (!opened.ok) return opened
  const wanted = new Set(ids)
  const { files, read, close } = opened.value
  try {
    for (const one of files) {
      const [inside, versions, id = ''] = one.path.split('/')
      if (inside !== '.zhangfa' || versions !== 'versions' || !wanted.has(id)) continue
      const place = join(library, one.path)
      const made = await makeFolderInside(library, dirname(place), fs)
      if (!made.ok) return made
      const content = (await isThere(place, fs)) ? null : await read(one)
      const written = content && (await writeAtomically(place, content, fs))
      if (written?.ok === false) return written
    }
    return ok(null)
  } finally {
    await close()
  }
}

async function isThere(file: string, fs: FileSystem): Promise<boolean> {
  try {
    await fs.lstat(file)
    return true
  } catch (error) {
    codeOf(error)
    return false
  }
}
