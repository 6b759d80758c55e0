import type { Result } from '../../shared/result'
import type { TemplateList } from '../../shared/template/requests'
import type { Template, TemplateId } from '../../shared/template/template'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { libraryPlaces } from './libraryPlaces'
import { createOwnFiles } from './ownFiles'
import { templateFiles } from './templateFile'

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
  const own = createOwnFiles({
    folder,
    place: libraryPlaces(folder).templates,
    kind: templateFiles,
    reserved: async () => (await builtIn()).map(({ id }) => id),
    fs,
  })
  return {
    list: async () => ({ builtIn: await builtIn(), ...(await own.list()) }),
    all: async () => [...(await builtIn()), ...(await own.list()).own],
    save: (template) => own.save(template),
    remove: (id) => own.remove(id),
  }
}
