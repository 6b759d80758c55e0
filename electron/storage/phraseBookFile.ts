import { basename, dirname } from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { changePhraseBook } from '../../shared/snippet/changePhraseBook'
import { parsePhraseBook } from '../../shared/snippet/parsePhraseBook'
import { emptyPhraseBook, type PhraseBook, type PhraseChange } from '../../shared/snippet/phraseBook'
import type { OpenedPhraseBook } from '../../shared/snippet/requests'
import { codeOf, readFailure } from './fileFailure'
import { nodeFileSystem, type FileSystem } from './fileSystem'
import { inTurn } from './inTurn'
import { libraryPlaces } from './libraryPlaces'
import { makeFolderInside } from './makeFolderInside'
import { writeAtomically } from './writeAtomically'

type PhraseBookParts = {
  /** The library's folder: the writer's own phrases lie inside its dot folder. */
  readonly folder: string
  readonly now?: () => number
  readonly fs?: FileSystem
}

/** The file of the writer's own phrases. Changes run one after another, each on what the file holds then. */
export type PhraseBookFile = {
  /** Reads the file; a broken one is kept aside as it was, and what is good in it goes on. */
  open(): Promise<Result<OpenedPhraseBook>>
  change(changes: readonly PhraseChange[]): Promise<Result<null>>
}

/** What was read or written last, to be read again only where another program changed the file. */
type Known = { readonly book: PhraseBook; readonly stamp: string | null }

export function createPhraseBookFile({
  folder,
  now = Date.now,
  fs = nodeFileSystem,
}: PhraseBookParts): PhraseBookFile {
  const file = libraryPlaces(folder).phrases
  const turn = inTurn()
  let known: Known | null = null

  return {
    open: () => turn(open),
    change: (changes) => turn(() => change(changes)),
  }

  async function change(changes: readonly PhraseChange[]): Promise<Result<null>> {
    const opened = await open()
    if (!opened.ok) return opened
    const before = opened.value.book
    const book = changes.reduce(changePhraseBook, before)
    return book === before ? ok(null) : write(book)
  }

  async function open(): Promise<Result<OpenedPhraseBook>> {
    try {
      const stamp = await stampOf()
      if (known?.stamp === stamp) return ok({ book: known.book })
      if (stamp === null) return ok({ book: remember(emptyPhraseBook, stamp) })
      const read = parsePhraseBook(await fs.readFile(file, 'utf8'))
      if (read.state === 'newer') return fail('phrases.newer', { file: basename(file) })
      if (read.state === 'whole') return ok({ book: remember(read.book, stamp) })
      const asideAs = `${file}.broken-${String(now())}`
      await fs.copyFile(file, asideAs)
      const written = await write(read.book)
      if (!written.ok) return written
      return ok({ book: read.book, aside: { file: basename(asideAs), lost: read.lost ?? null } })
    } catch (error) {
      return readFailure(error, file)
    }
  }

  async function write(book: PhraseBook): Promise<Result<null>> {
    const made = await makeFolderInside(folder, dirname(file), fs)
    if (!made.ok) return made
    const written = await writeAtomically(file, `${JSON.stringify(book, null, 1)}\n`, fs)
    if (written.ok) remember(book, await stampOf())
    return written
  }

  function remember(book: PhraseBook, stamp: string | null): PhraseBook {
    known = { book, stamp }
    return book
  }

  /** Changes when the file does; null where there is none. */
  async function stampOf(): Promise<string | null> {
    try {
      const { mtimeMs, size } = await fs.stat(file)
      return `${String(mtimeMs)} ${String(size)}`
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  }
}
