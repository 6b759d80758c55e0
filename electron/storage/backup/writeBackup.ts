import { basename, join } from 'node:path'
import {
  backupVersion,
  manifestPath,
  type BackedUpFile,
  type BackupHead,
  type BackupKind,
  type BackupManifest,
} from '../../../shared/backup/backup'
import { backupName } from '../../../shared/backup/backupName'
import type { BackupOutcome } from '../../../shared/backup/requests'
import { spansText } from '../../../shared/draft/blockText'
import { charactersIn } from '../../../shared/draft/characters'
import { parseDraft } from '../../../shared/draft/parseDraft'
import { fail, ok, type Result } from '../../../shared/result'
import { codeOf, readFailure } from '../fileFailure'
import type { FileSystem } from '../fileSystem'
import { isDraftName } from '../libraryIndex'
import { renamePatiently, syncFolder } from '../writeAtomically'
import { backupFailure } from './backupFailure'
import { listBackupSources, stateOf, type BackupSource, type BackupSources } from './backupSources'
import { libraryId } from './libraryId'
import { newestState } from './listBackups'
import { openBackup, sha256 } from './readBackup'
import { createZipWriter, packFile, type PackedFile } from './zipWriter'

export type WriteBackupInput = {
  /** The library's folder. */
  readonly library: string
  /** The folder for backups. */
  readonly folder: string
  readonly kind: BackupKind
  readonly program: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Files read and packed at once. */
const atOnce = 16

/** Makes a backup, unless nothing changed since the newest. It gets its name only after every file in it was read back and found as it was. */
export async function writeBackup(input: WriteBackupInput, fs: FileSystem): Promise<Result<BackupOutcome>> {
  const { library, folder } = input
  let sources: BackupSources
  try {
    sources = await listBackupSources(library, fs)
  } catch (error) {
    return readFailure(error, library)
  }
  const id = await libraryId(library, fs)
  const newest = await newestState(folder, id, fs)
  if (!newest.ok) return newest
  if (newest.value === stateOf(sources.files)) return ok({ made: false })

  // One name for each library: what a kill leaves behind is written over by the next backup.
  const temporary = join(folder, `.zhangfa-${id}.tmp`)
  try {
    const { leftOut } = await writeZip(temporary, id, sources, input, fs)
    if (!(await isWhole(temporary, fs))) return await discarded(temporary, folder, fs)
    const taken = new Set(await fs.readdir(folder))
    const name = backupName(new Date(input.now), input.kind, taken)
    await renamePatiently(temporary, join(folder, name), fs)
    await syncFolder(folder, fs)
    return ok({ made: true, name, leftOut })
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(codeOf)
    return backupFailure(error, folder)
  }
}

async function discarded(temporary: string, folder: string, fs: FileSystem) {
  await fs.rm(temporary, { force: true })
  return fail('backup.notVerified', { file: basename(folder) })
}

async function writeZip(
  file: string,
  id: string,
  sources: BackupSources,
  input: WriteBackupInput,
  fs: FileSystem,
): Promise<BackupManifest> {
  const handle = await fs.open(file, 'w')
  try {
    const zip = createZipWriter((bytes) => handle.writeFile(bytes))
    const files: BackedUpFile[] = []
    const leftOut = [...sources.leftOut]
    for (let start = 0; start < sources.files.length; start += atOnce) {
      const batch = sources.files.slice(start, start + atOnce)
      for (const taken of await Promise.all(batch.map((source) => take(input.library, source, fs)))) {
        if (taken === 'gone') continue
        if ('unread' in taken) leftOut.push(taken.unread)
        else {
          files.push(taken.file)
          await zip.add(taken.packed)
        }
      }
    }
    const json = JSON.stringify({ files, leftOut } satisfies BackupManifest)
    await zip.add(await packFile(manifestPath, Buffer.from(json), input.now))
    const head: BackupHead = {
      format: 'zhangfa-backup',
      version: backupVersion,
      library: id,
      kind: input.kind,
      madeAt: input.now,
      program: input.program,
      drafts: files.filter(({ path }) => isDraftPath(path)).length,
      files: files.length,
      leftOut: leftOut.length,
      state: stateOf(sources.files),
      manifest: sha256(json),
    }
    await zip.end(JSON.stringify(head))
    await handle.sync()
    return { files, leftOut }
  } finally {
    await handle.close()
  }
}

type Taken =
  { readonly file: BackedUpFile; readonly packed: PackedFile } | { readonly unread: string } | 'gone'

/** Reads one file whole. A file that was renamed or deleted meanwhile is no loss: it is in the library under another name, or was not wanted. */
async function take(library: string, { path, modified }: BackupSource, fs: FileSystem): Promise<Taken> {
  let content: Buffer
  try {
    content = await fs.readFile(join(library, path))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : { unread: path }
  }
  const draft = isDraftPath(path) ? draftIn(content, path) : undefined
  return {
    file: { path, size: content.length, modified, sha256: sha256(content), ...(draft && { draft }) },
    packed: await packFile(path, content, modified),
  }
}

/** Whether a path of a backup is one of its drafts. */
export function isDraftPath(path: string): boolean {
  return !path.startsWith('.zhangfa/') && isDraftName(path.slice(path.lastIndexOf('/') + 1))
}

function draftIn(content: Buffer, path: string): BackedUpFile['draft'] {
  const draft = parseDraft(content.toString('utf8').replace(/^\uFEFF/, ''), path)
  if (!draft.ok) return undefined
  const { id, title, blocks } = draft.value
  return { id, title: spansText(title), characters: charactersIn(blocks) }
}

/** Reads every file back and compares it with the manifest. */
async function isWhole(file: string, fs: FileSystem): Promise<boolean> {
  const opened = await openBackup(file, fs)
  if (!opened.ok) return false
  const { files, read, close } = opened.value
  try {
    for (let start = 0; start < files.length; start += atOnce) {
      const contents = await Promise.all(files.slice(start, start + atOnce).map(read))
      if (contents.includes(null)) return false
    }
    return true
  } finally {
    await close()
  }
}
