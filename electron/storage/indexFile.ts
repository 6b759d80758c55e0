import { createHash } from 'node:crypto'
import type { Result } from '../../shared/result'
import { codeOf } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { writeAtomically } from './writeAtomically'

/** To be raised whenever an entry changes its shape: a memory of another version is none. */
const version = 2

/**
 * Reads what `writeIndexFile` wrote, else nothing. The first line tells by its sum that the rest is our own, whole and of this
 * version: ten thousand entries are then taken as they are, for checking each takes longer than reading them all.
 */
export async function readIndexFile<Entry>(file: string, fs: FileSystem): Promise<readonly Entry[]> {
  try {
    const content = await fs.readFile(file, 'utf8')
    const end = content.indexOf('\n')
    const json = content.slice(end + 1)
    return end > 0 && content.slice(0, end) === headOf(json) ? (JSON.parse(json) as Entry[]) : []
  } catch (error) {
    codeOf(error)
    return []
  }
}

/** Keeps entries for the next start. */
export function writeIndexFile(
  file: string,
  entries: readonly unknown[],
  fs: FileSystem,
): Promise<Result<null>> {
  const json = JSON.stringify(entries)
  return writeAtomically(file, `${headOf(json)}\n${json}`, fs)
}

function headOf(json: string): string {
  return `zhangfa-index ${String(version)} ${createHash('sha256').update(json).digest('hex')}`
}
