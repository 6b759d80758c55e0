import { basename, dirname } from 'node:path'
import { parseShelf } from '../../shared/library/parseShelf'
import type { OpenedShelf } from '../../shared/library/requests'
import { changeShelf, emptyShelf, type Shelf, type ShelfChange } from '../../shared/library/shelf'
import { fail, ok, type Result } from '../../shared/result'
import { codeOf, readFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import { libraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { writeAtomically } from './writeAtomically'

type ShelfParts = {
  /** The library's folder: the file lies inside its dot folder. */
  readonly folder: string
  readonly now?: () => number
  readonly fs?: FileSystem
}

/** The file of pins, tags and recent drafts. Changes run one after another, each on what the file holds then. */
export type ShelfFile = {
  /** Reads the file; a broken one is kept aside as it was, and what is good in it goes on. */
  open(): Promise<Result<OpenedShelf>>
  change(changes: readonly ShelfChange[]): Promise<Result<null>>
}

export function createShelfFile({ folder, now = Date.now, fs = nodeFileSystem }: ShelfParts): ShelfFile {
  const file = libraryPlaces(folder).shelf
  const turn = inTurn()

  return {
    open: () => turn(open),
    change: (changes) =>
      turn(async () => {
        const opened = await open()
        if (!opened.ok) return opened
        const shelf = changes.reduce(changeShelf, opened.value.shelf)
        return shelf === opened.value.shelf ? ok(null) : write(shelf)
      }),
  }

  async function open(): Promise<Result<OpenedShelf>> {
    try {
      const read = parseShelf(await fs.readFile(file, 'utf8'))
      if (read.state === 'newer') return fail('shelf.newer', { file: basename(file) })
      if (read.state === 'whole') return ok({ shelf: read.shelf })
      const asideAs = `${file}.broken-${String(now())}`
      await fs.copyFile(file, asideAs)
      const written = await write(read.shelf)
      return written.ok ? ok({ shelf: read.shelf, aside: basename(asideAs) }) : written
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? ok({ shelf: emptyShelf }) : readFailure(error, file)
    }
  }

  async function write(shelf: Shelf): Promise<Result<null>> {
    const made = await makeFolderInside(folder, dirname(file), fs)
    return made.ok ? writeAtomically(file, `${JSON.stringify(shelf)}\n`, fs) : made
  }
}
