import { isUtf8 } from 'node:buffer'
import { basename } from 'node:path'
import { fail, type FailureName, type Result } from '../../shared/result'
import { readFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import type { ParseJson } from './jsonFolder'

/** Something the writer makes and hands on as a JSON file, and how its failures are called. */
export type OwnFileKind<Value> = {
  readonly parse: ParseJson<Value>
  readonly toJson: (value: Value) => string
  readonly failures: {
    readonly notOurs: FailureName
    /** Its id is another's: `{ file, id }`. */
    readonly twice: FailureName
    /** There is none of this id. */
    readonly unknown: (id: string) => ReturnType<typeof fail>
  }
}

/** Bytes; a few pages of text at most. */
const largest = 1_000_000

/** Reads one from wherever it lies; what is none is refused with the reason, and the file left as it is. */
export async function readOwnFile<Value>(
  file: string,
  { parse, failures }: Pick<OwnFileKind<Value>, 'parse' | 'failures'>,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<Value>> {
  const name = basename(file)
  try {
    const { size } = await fs.stat(file)
    if (size > largest) {
      const megabytes = `${String(Math.ceil(size / 1e6))} MB`
      return fail('file.tooLarge', { file: name, size: megabytes, limit: `${String(largest / 1e6)} MB` })
    }
    const bytes = await fs.readFile(file)
    return isUtf8(bytes) ? parse(bytes.toString('utf8'), name) : fail(failures.notOurs, { file: name })
  } catch (error) {
    return readFailure(error, file)
  }
}
