import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import {
  backupHeadSchema,
  backupManifestSchema,
  backupVersion,
  manifestPath,
  type BackedUpFile,
  type BackupHead,
} from '../../../shared/backup/backup'
import { fail, ok, type Result } from '../../../shared/result'
import { readFailure } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import { openZip, readZipComment, type ZipReader } from './zipReader'

/** A backup opened for reading; whoever opens it closes it. */
export type OpenedBackup = {
  readonly head: BackupHead
  readonly files: readonly BackedUpFile[]
  /** A file's content, the same as was backed up; null where the zip is damaged. */
  readonly read: (file: BackedUpFile) => Promise<Buffer | null>
  readonly close: () => Promise<void>
}

/** What a backup says of itself; reads only the end of the file. */
export async function readBackupHead(file: string, fs: FileSystem): Promise<Result<BackupHead>> {
  try {
    const comment = await readZipComment(file, fs)
    if (comment !== null) return toHead(comment, file)
    return fail((await beginsAsZip(file, fs)) ? 'backup.broken' : 'backup.notOurs', { file: basename(file) })
  } catch (error) {
    return readFailure(error, file)
  }
}

/** Opens a backup and reads what it holds; every path in it is safe. */
export async function openBackup(file: string, fs: FileSystem): Promise<Result<OpenedBackup>> {
  const head = await readBackupHead(file, fs)
  if (!head.ok) return head
  let zip: ZipReader | null = null
  let opened: OpenedBackup | null = null
  try {
    zip = await openZip(file, fs)
    opened = zip && (await openWith(zip, head.value))
    return opened ? ok(opened) : fail('backup.broken', { file: basename(file) })
  } catch (error) {
    return readFailure(error, file)
  } finally {
    if (!opened) await zip?.close()
  }
}

async function openWith(zip: ZipReader, head: BackupHead): Promise<OpenedBackup | null> {
  const entry = zip.entries.get(manifestPath)
  const json = entry ? await zip.read(entry) : null
  if (!json || sha256(json) !== head.manifest) return null
  const manifest = backupManifestSchema.safeParse(parseJson(json.toString('utf8')))
  if (!manifest.success || manifest.data.files.length !== head.files) return null
  return {
    head,
    files: manifest.data.files,
    async read({ path, size, sha256: expected }) {
      const packed = zip.entries.get(path)
      if (packed?.size !== size) return null
      const content = await zip.read(packed)
      return content && sha256(content) === expected ? content : null
    },
    close: () => zip.close(),
  }
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

function toHead(comment: string, file: string): Result<BackupHead> {
  const json = parseJson(comment)
  const head = backupHeadSchema.safeParse(json)
  if (head.success) return ok(head.data)
  return fail(isNewer(json) ? 'backup.newer' : 'backup.notOurs', { file: basename(file) })
}

function isNewer(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  const { format, version } = { format: undefined, version: undefined, ...json } as Record<string, unknown>
  return format === 'zhangfa-backup' && typeof version === 'number' && version > backupVersion
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

async function beginsAsZip(file: string, fs: FileSystem): Promise<boolean> {
  const handle = await fs.open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && buffer.toString('latin1') === 'PK\u0003\u0004'
  } finally {
    await handle.close()
  }
}
