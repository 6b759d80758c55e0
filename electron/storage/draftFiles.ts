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

/** Reads one draft; the file is never touched, whatever is wrong with it. `modified` in milliseconds since 1970. */
export async function readDraftFile(
  file: string,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<DraftFile & { readonly modified: number }>> {
  const read = await readBytes(file, fs)
  if (!read.ok) return read
  const { bytes, modified } = read.value
  const draft = parseDraftBytes(bytes, basename(file))
  return draft.ok ? ok({ draft: draft.value, revision: revisionOf(bytes), modified }) : draft
}

/** The draft that a file of this name holds. */
export function parseDraftBytes(bytes: Buffer, name: string): Result<Draft> {
  if (!isUtf8(bytes)) return fail('draft.notOurs', { file: name })
  return parseDraft(bytes.toString('utf8').replace(/^\uFEFF/, ''), name)
}

/** Writes one draft and names the state of its file. */
export async function writeDraftFile(
  file: string,
  draft: Draft,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<DraftFile>> {
  const json = draftJson(draft)
  const written = await writeAtomically(file, json, fs)
  return written.ok ? ok({ draft, revision: revisionOf(json) }) : written
}

/** What a draft's file holds; `modified` in milliseconds since 1970. */
export type DraftBytes = { readonly bytes: Buffer; readonly modified: number }

/** Names the state a draft's file is in and gives it unread; `null` where there is no file. */
export async function readRevision(
  file: string,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<(DraftBytes & { readonly revision: string }) | null>> {
  const read = await readBytes(file, fs)
  if (read.ok) return ok({ ...read.value, revision: revisionOf(read.value.bytes) })
  return read.failure === 'file.missing' ? ok(null) : read
}

async function readBytes(file: string, fs: FileSystem): Promise<Result<DraftBytes>> {
  try {
    const { size, mtimeMs } = await fs.stat(file)
    if (size > largest)
      return fail('file.tooLarge', {
        file: basename(file),
        size: `${Math.ceil(size / 1e6)} MB`,
        limit: `${largest / 1e6} MB`,
      })
    return ok({ bytes: await fs.readFile(file), modified: mtimeMs })
  } catch (error) {
    return readFailure(error, file)
  }
}

/** Names the state of a file that holds these bytes. */
export function revisionOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
