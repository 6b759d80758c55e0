import { basename } from 'node:path'
import { fail, ok, type Result } from '../shared/result'
import type { Desktop } from './desktop'

/** Opens a file or folder with the system's program. */
export async function openPath(
  file: string,
  shell: Pick<Desktop['shell'], 'openPath'>,
): Promise<Result<null>> {
  const wrong = await shell.openPath(file)
  return wrong === '' ? ok(null) : fail('file.unreadable', { file: basename(file) })
}
