import { jsonrepair, JSONRepairError } from 'jsonrepair'
import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { changePhraseBook } from '../../shared/snippet/changePhraseBook'
import { parsePhraseBook, type ReadPhraseBook } from '../../shared/snippet/parsePhraseBook'
import { emptyPhraseBook, type PhraseBook, type PhraseChange } from '../../shared/snippet/phraseBook'
import type { OpenedPhraseBook } from '../../shared/snippet/requests'
import { codeOf, folderFailure, readFailure } from './fileFailure'
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
  /** `elsewhere` where another program had changed the file since it was read: its changes stay. */
  change(changes: readonly PhraseChange[]): Promise<Result<{ readonly elsewhere: boolean }>>
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
  /** Changes that could not be written: the page shows them, so the next write takes them along. */
  let unsaved: readonly PhraseChange[] = []
  /** What was kept aside while a change was made: told when the page opens the file next. */
  let untold: OpenedPhraseBook['aside']

  return {
    open: () =>
      turn(async () => {
        const read = await readBook()
        if (!read.ok) return read
        const aside = untold
        untold = undefined
        return ok({ book: read.value, ...(aside && { aside }) })
      }),
    change: (changes) => turn(() => change(changes)),
  }

  async function change(changes: readonly PhraseChange[]): Promise<Result<{ elsewhere: boolean }>> {
    const before = known
    const read = await readBook()
    if (!read.ok) return read
    const elsewhere = before !== null && before.book !== read.value
    const all = [...unsaved, ...changes]
    const book = all.reduce(changePhraseBook, read.value)
    const written = book === read.value ? ok(null) : await write(book)
    unsaved = written.ok ? [] : all
    return written.ok ? ok({ elsewhere }) : written
  }

  async function readBook(): Promise<Result<PhraseBook>> {
    try {
      const stamp = await stampOf()
      if (known?.stamp === stamp) return ok(known.book)
      if (stamp === null) return ok(remember(emptyPhraseBook, stamp))
      const bytes = await fs.readFile(file)
      const read = parsePhraseBook(bytes.toString('utf8'))
      if (read.state === 'newer') return fail('phrases.newer', { file: basename(file) })
      // What is no UTF-8 was read with letters replaced: the file is kept as it was.
      if (read.state === 'whole' && isUtf8(bytes)) return ok(remember(read.book, stamp))
      const mended =
        read.state === 'salvaged' && read.lost === undefined ? parsePhraseBook(repaired(bytes)) : read
      if (mended.state === 'newer') return fail('phrases.newer', { file: basename(file) })
      return await goOnWith(mended.book, lostIn(mended))
    } catch (error) {
      return readFailure(error, file)
    }
  }

  /** Keeps the broken file aside and writes what was saved of it in its place. */
  async function goOnWith(book: PhraseBook, lost: number | null): Promise<Result<PhraseBook>> {
    const asideAs = `${file}.broken-${String(now())}`
    try {
      await fs.copyFile(file, asideAs, constants.COPYFILE_EXCL)
    } catch (error) {
      return folderFailure(error, asideAs)
    }
    const written = await write(book)
    if (!written.ok) return written
    untold = { file: basename(asideAs), lost }
    return ok(book)
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
      const { mtimeMs, size, ino } = await fs.stat(file)
      return `${String(mtimeMs)} ${String(size)} ${String(ino)}`
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  }
}

/** A text cut off or with a stray mark as JSON again, where that can be. */
function repaired(bytes: Buffer): string {
  try {
    return jsonrepair(bytes.toString('utf8'))
  } catch (error) {
    if (error instanceof JSONRepairError) return ''
    throw error
  }
}

/** How many phrases could not be read; null where none could. */
function lostIn(read: ReadPhraseBook): number | null {
  return read.state === 'salvaged' ? (read.lost ?? null) : 0
}
