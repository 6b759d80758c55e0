import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result'
import { codeOf, writeFailure } from '../fileFailure'
import type { FileSystem } from '../fileSystem'

export type CopyFilesInput = {
  readonly from: string
  readonly to: string
  /** Paths below both. */
  readonly paths: readonly string[]
}

/** Copies files with their times and reads each copy back: one that differs from what it was made of fails. One that is gone by now is passed over. */
export async function copyFiles({ from, to, paths }: CopyFilesInput, fs: FileSystem): Promise<Result<null>> {
  for (const path of paths) {
    const [source, copy] = [join(from, path), join(to, path)]
    let content: Buffer
    try {
      const { mtimeMs } = await fs.stat(source)
      content = await fs.readFile(source)
      await fs.mkdir(dirname(copy), { recursive: true })
      await writeThrough(copy, content, fs)
      await fs.utimes(copy, mtimeMs / 1000, mtimeMs / 1000)
      if (hashOf(await fs.readFile(copy)) !== hashOf(content))
        return fail('move.notVerified', { file: basename(path) })
    } catch (error) {
      if (codeOf(error) === 'ENOENT' && (await isGone(source, fs))) continue
      return writeFailure(error, copy)
    }
  }
  return ok(null)
}

/** Writes a file and waits until it is on the disk: it is to be the only one. */
async function writeThrough(file: string, content: Buffer, fs: FileSystem): Promise<void> {
  const handle = await fs.open(file, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function isGone(file: string, fs: FileSystem): Promise<boolean> {
  try {
    await fs.lstat(file)
    return false
  } catch (error) {
    return codeOf(error) === 'ENOENT'
  }
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
