import type { ReadSource } from '../../shared/material/requests'
import { fail, type Result } from '../../shared/result'
import type { Template } from '../../shared/template/template'

/** Turns the bytes of a file into its lines, articles and boilerplate; fails with `file.empty`, `file.binary`, `file.unknownFormat`. */
export function readSource(
  bytes: Uint8Array,
  fileName: string,
  templates: readonly Template[],
): Result<ReadSource> {
  bytes
  templates
  return fail('file.unknownFormat', { file: fileName })
}
