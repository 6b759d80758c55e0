import { basename, join } from 'node:path'
import type { z } from 'zod'
import { fail, type Failure, type FailureName } from '../../shared/result'
import { readFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'

/** What a folder of JSON files gave: the good ones by file name, and what is wrong with the others. */
export type JsonFolder<Value> = { readonly values: readonly Value[]; readonly broken: readonly Failure[] }

/** Reads every `.json` of a folder against a schema; a broken file does not keep the others from being read. */
export async function readJsonFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  failure: FailureName,
  fs: FileSystem = nodeFileSystem,
): Promise<JsonFolder<z.infer<Schema>>> {
  const values: z.infer<Schema>[] = []
  const broken: Failure[] = []
  let names: string[]
  try {
    names = (await fs.readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  } catch (error) {
    return { values, broken: [readFailure(error, folder)] }
  }
  for (const name of names) {
    const file = join(folder, name)
    try {
      const parsed = schema.safeParse(JSON.parse(await fs.readFile(file, 'utf8')))
      if (parsed.success) values.push(parsed.data)
      else broken.push(fail(failure, { file: basename(file), place: placeOf(parsed.error) }))
    } catch (error) {
      broken.push(
        error instanceof SyntaxError
          ? fail(failure, { file: basename(file), place: error.message })
          : readFailure(error, file),
      )
    }
  }
  return { values, broken }
}

function placeOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim()).join('; ')
}
