import { layoutJson, parseLayout } from '../../shared/layout/layoutFile'
import { layoutIds } from '../../shared/layout/layouts'
import type { OwnLayout } from '../../shared/layout/ownLayout'
import { fail } from '../../shared/result'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { libraryPlaces } from './libraryPlaces'
import type { OwnFileKind } from './ownFile'
import { createOwnFiles, type OwnFiles } from './ownFiles'

/** A layout (版式) as a file. */
export const layoutFiles: OwnFileKind<OwnLayout> = {
  parse: parseLayout,
  toJson: layoutJson,
  failures: {
    notOurs: 'layout.notOurs',
    twice: 'layout.twice',
    unknown: () => fail('layout.unknown'),
  },
}

/** The writer's own layouts, one file each in the library's dot folder. */
export type LayoutStore = OwnFiles<OwnLayout>

export function createLayoutStore(folder: string, fs: FileSystem = nodeFileSystem): LayoutStore {
  return createOwnFiles({
    folder,
    place: libraryPlaces(folder).layouts,
    kind: layoutFiles,
    reserved: () => Promise.resolve(layoutIds),
    fs,
  })
}
