import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Draft } from '../../shared/draft/draft'
import { parseDraft } from '../../shared/draft/parseDraft'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { fail, ok, type Result } from '../../shared/result'
import { readFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { writeAtomically } from './writeAtomically'

export const draftExtension = '.zhangfa'
/** Bytes; far above any text a person writes. */
const largest = 64_000_000

/** A draft as its file holds it; `revision` names exactly these bytes. */
export type DraftFile = { readonly draft: Draft; readonly revision: string }

/** Reads one draft; the file is never touched, whatever is wrong with it. */
export async function readDraftFile(
  file: string,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<DraftFile>> {
  const bytes = await readBytes(file, fs)
  if (!bytes.ok) return bytes
  if (!isUtf8(bytes.value)) return fail('draft.notOurs', { file: basename(file) })
  const json = bytes.value.toString('utf8').replace(/^\uFEFF/, '')
  const draft = parseDraft(json, basename(file))
  return draft.ok ? ok({ draft: draft.value, revision: revisionOfBytes(bytes.value) }) : draft
}

/** Writes one draft and names the state of its file. */
export async function writeDraftFile(
  file: string,
  draft: Draft,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<DraftFile>> {
  const json = draftJson(draft)
  const written = await writeAtomically(file, json, fs)
  return written.ok ? ok({ draft, revision: revisionOfBytes(json) }) : written
}

/** Names the state a draft's file is in, or `null` where there is no file. */
export async function readRevision(
  file: string,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<string | null>> {
  const bytes = await readBytes(file, fs)
  if (bytes.ok) return ok(revisionOfBytes(bytes.value))
  return bytes.failure === 'file.missing' ? ok(null) : bytes
}

async function readBytes(file: string, fs: FileSystem): Promise<Result<Buffer>> {
  try {
    const { size } = await fs.stat(file)
    if (size > largest)
      return fail('file.tooLarge', {
        file: basename(file),
        size: `${Math.ceil(size / 1e6)} MB`,
        limit: `${largest / 1e6} MB`,
      })
    return ok(await fs.readFile(file))
  } catch (error) {
    return readFailure(error, file)
  }
}

/** The state its file is in once the draft is written. */
export function revisionOf(draft: Draft): string {
  return revisionOfBytes(draftJson(draft))
}

function revisionOfBytes(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
