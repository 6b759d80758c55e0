import { join } from 'node:path'
import { safeFileName } from '../../shared/draft/safeFileName'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import { writeFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import { jsonNames } from './jsonFolder'
import { makeFolderInside } from './makeFolderInside'
import { readOwnFile, type OwnFileKind } from './ownFile'
import { writeAtomically } from './writeAtomically'

type OwnFilesParts<Value> = {
  /** The library's folder. */
  readonly folder: string
  /** Where the files lie inside its dot folder. */
  readonly place: string
  readonly kind: OwnFileKind<Value>
  /** The ids that are the program's. */
  readonly reserved: () => Promise<readonly string[]>
  readonly fs?: FileSystem
}

/** What the writer made of one kind, one file each. Changes run one after another. */
export type OwnFiles<Value> = {
  list(): Promise<{ readonly own: readonly Value[]; readonly broken: readonly Failure[] }>
  /** Stores one over the state of it that was there; those of the program are never replaced. */
  save(value: Value): Promise<Result<null>>
  remove(id: string): Promise<Result<null>>
}

export function createOwnFiles<Value extends { readonly id: string }>({
  folder,
  place,
  kind,
  reserved,
  fs = nodeFileSystem,
}: OwnFilesParts<Value>): OwnFiles<Value> {
  const turn = inTurn()
  return {
    async list() {
      const { found, broken } = await read()
      return { own: found.map(({ value }) => value), broken }
    },
    save: (value) => turn(() => save(value)),
    remove: (id) => turn(() => remove(id)),
  }

  /** Of two files with one id, copied by hand, the first counts; an id of the program's is the program's. */
  async function read() {
    const found: { readonly file: string; readonly value: Value }[] = []
    const names = await jsonNames(place, fs)
    if (!names.ok) return { found, broken: names.failure === 'file.missing' ? [] : [names] }
    const ids = new Set(await reserved())
    const broken: Failure[] = []
    for (const name of names.value) {
      const file = join(place, name)
      const one = await readOwnFile(file, kind, fs)
      if (!one.ok) broken.push(one)
      else if (ids.has(one.value.id)) broken.push(fail(kind.failures.twice, { file: name, id: one.value.id }))
      else {
        ids.add(one.value.id)
        found.push({ file, value: one.value })
      }
    }
    return { found, broken }
  }

  async function save(value: Value): Promise<Result<null>> {
    if ((await reserved()).includes(value.id)) return fail('request.invalid')
    const made = await makeFolderInside(folder, place, fs)
    if (!made.ok) return made
    const file = (await fileOf(value.id)) ?? join(place, `${safeFileName(value.id)}.json`)
    return writeAtomically(file, kind.toJson(value), fs)
  }

  async function remove(id: string): Promise<Result<null>> {
    const file = await fileOf(id)
    if (file === undefined) return kind.failures.unknown(id)
    try {
      await fs.rm(file)
      return ok(null)
    } catch (error) {
      return writeFailure(error, file)
    }
  }

  async function fileOf(id: string): Promise<string | undefined> {
    return (await read()).found.find(({ value }) => value.id === id)?.file
  }
}
