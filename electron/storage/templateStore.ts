import { join } from 'node:path'
import { safeFileName } from '../../shared/draft/safeFileName'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import { templateJson } from '../../shared/template/ownTemplate'
import type { TemplateList } from '../../shared/template/requests'
import type { Template, TemplateId } from '../../shared/template/template'
import { writeFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import { jsonNames } from './jsonFolder'
import { libraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { readTemplateFile } from './templateFile'
import { writeAtomically } from './writeAtomically'

export type TemplateStoreParts = {
  /** The library's folder: the writer's own kinds lie inside its dot folder. */
  readonly folder: string
  /** The kinds of the program. */
  readonly builtIn: () => Promise<readonly Template[]>
  readonly fs?: FileSystem
}

/** The kinds of summaries there are: those of the program, and the writer's own, one file each. */
export type TemplateStore = {
  list(): Promise<TemplateList>
  /** All that can be used. */
  all(): Promise<readonly Template[]>
  /** Stores an own one, over the state of it that was there; the program's are never replaced. */
  save(template: Template): Promise<Result<null>>
  remove(id: TemplateId): Promise<Result<null>>
}

export function createTemplateStore({
  folder,
  builtIn,
  fs = nodeFileSystem,
}: TemplateStoreParts): TemplateStore {
  const places = libraryPlaces(folder)
  const turn = inTurn()
  return {
    list,
    async all() {
      const known = await list()
      return [...known.builtIn, ...known.own]
    },
    save: (template) => turn(() => save(template)),
    remove: (id) => turn(() => remove(id)),
  }

  async function list(): Promise<TemplateList> {
    const known = await builtIn()
    const { found, broken } = await readOwn(known)
    return { builtIn: known, own: found.map(({ template }) => template), broken }
  }

  /** Of two files with one id, copied by hand, the first counts; an id of the program's is the program's. */
  async function readOwn(known: readonly Template[]): Promise<OwnFiles> {
    const names = await jsonNames(places.templates, fs)
    if (!names.ok) return { found: [], broken: names.failure === 'file.missing' ? [] : [names] }
    const ids = new Set(known.map(({ id }) => id))
    const found: OwnFile[] = []
    const broken: Failure[] = []
    for (const name of names.value) {
      const file = join(places.templates, name)
      const read = await readTemplateFile(file, fs)
      if (!read.ok) broken.push(read)
      else if (ids.has(read.value.id)) broken.push(fail('template.twice', { file: name, id: read.value.id }))
      else {
        ids.add(read.value.id)
        found.push({ file, template: read.value })
      }
    }
    return { found, broken }
  }

  async function save(template: Template): Promise<Result<null>> {
    const known = await builtIn()
    if (known.some(({ id }) => id === template.id)) return fail('request.invalid')
    const made = await makeFolderInside(folder, places.templates, fs)
    if (!made.ok) return made
    const file =
      (await fileOf(template.id, known)) ?? join(places.templates, `${safeFileName(template.id)}.json`)
    return writeAtomically(file, templateJson(template), fs)
  }

  async function remove(id: TemplateId): Promise<Result<null>> {
    const file = await fileOf(id, await builtIn())
    if (file === undefined) return fail('template.unknown', { template: id })
    try {
      await fs.rm(file)
      return ok(null)
    } catch (error) {
      return writeFailure(error, file)
    }
  }

  async function fileOf(id: TemplateId, known: readonly Template[]): Promise<string | undefined> {
    const { found } = await readOwn(known)
    return found.find(({ template }) => template.id === id)?.file
  }
}

type OwnFile = { readonly file: string; readonly template: Template }
type OwnFiles = { readonly found: readonly OwnFile[]; readonly broken: readonly Failure[] }
