import { join } from 'node:path'
import type { Failure, Result } from '../../shared/result'
import { readFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'

/** What a folder of JSON files gave: the good ones by file name, and what is wrong with the others. */
export type JsonFolder<Value> = { readonly values: readonly Value[]; readonly broken: readonly Failure[] }

/** Makes a value of a file's text, or says what is wrong with it. */
export type ParseJson<Value> = (json: string, file: string) => Result<Value>

/** Reads every `.json` of a folder; a broken file does not keep the others from being read. */
export async function readJsonFolder<Value>(
  folder: string,
  parse: ParseJson<Value>,
  fs: FileSystem = nodeFileSystem,
): Promise<JsonFolder<Value>> {
  const names = await jsonNames(folder, fs)
  if (!names.ok) return { values: [], broken: [names] }
  const read = await Promise.all(names.value.map((name) => readJsonFile(join(folder, name), name, parse, fs)))
  return {
    values: read.flatMap((result) => (result.ok ? [result.value] : [])),
    broken: read.flatMap((result) => (result.ok ? [] : [result])),
  }
}

/** The names of a folder's `.json` files in their order. */
export async function jsonNames(folder: string, fs: FileSystem): Promise<Result<readonly string[]>> {
  try {
    const names = (await fs.readdir(folder)).filter((name) => name.endsWith('.json')).sort()
    return { ok: true, value: names }
  } catch (error) {
    return readFailure(error, folder)
  }
}

/** Reads one file; `name` is what messages call it. */
async function readJsonFile<Value>(
  file: string,
  name: string,
  parse: ParseJson<Value>,
  fs: FileSystem,
): Promise<Result<Value>> {
  try {
    return parse(await fs.readFile(file, 'utf8'), name)
  } catch (error) {
    return readFailure(error, file)
  }
}
