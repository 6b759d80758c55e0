import { isUtf8 } from 'node:buffer'
import { basename } from 'node:path'
import { fail, type Result } from '../../shared/result'
import { parseTemplate } from '../../shared/template/parseTemplate'
import type { Template } from '../../shared/template/template'
import { readFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'

/** Bytes; a template is a few pages of text. */
const largest = 1_000_000

/** Reads one template from wherever it lies; what is no template is refused with the reason, and the file left as it is. */
export async function readTemplateFile(
  file: string,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<Template>> {
  const name = basename(file)
  try {
    const { size } = await fs.stat(file)
    if (size > largest) {
      const megabytes = `${String(Math.ceil(size / 1e6))} MB`
      return fail('file.tooLarge', { file: name, size: megabytes, limit: `${String(largest / 1e6)} MB` })
    }
    const bytes = await fs.readFile(file)
    return isUtf8(bytes)
      ? parseTemplate(bytes.toString('utf8'), name)
      : fail('template.notOurs', { file: name })
  } catch (error) {
    return readFailure(error, file)
  }
}
