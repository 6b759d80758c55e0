import { readFile } from 'node:fs/promises'
import { textOf, spansText } from '../../shared/draft/blockText'
import type { BlockId } from '../../shared/draft/draft'
import { parseDraft } from '../../shared/draft/parseDraft'
import { findInText, type SearchedText } from '../../shared/library/findInText'
import type { FoundDraft } from '../../shared/library/requests'
import { foldText } from '../../shared/textSearch/foldText'
import { titleBlockId } from '../../shared/textSearch/placedHit'
import { codeOf } from '../storage/fileFailure'

/** A draft to be searched; time and size of its file tell whether its text is known already. */
export type SearchedFile = {
  readonly id: string
  readonly file: string
  readonly folder: string
  readonly modified: number
  readonly size: number
}

export type DraftSearch = {
  /** The drafts that have every word of a query, the last changed first; null where a later search has begun meanwhile. */
  find(files: readonly SearchedFile[], query: string): Promise<Found | null>
}
type Found = { readonly drafts: readonly FoundDraft[]; readonly count: number }

/** Drafts told of at most; more words find fewer. */
const mostFound = 100
/** Files read at a time, and texts looked through before others get a turn. */
const filesAtOnce = 16
const textsAtOnce = 500

type Known = SearchedText & { readonly title: string; readonly modified: number; readonly size: number }

/** Searches the texts of drafts and keeps them in memory, by time and size of their files. */
export function createDraftSearch(): DraftSearch {
  let known = new Map<string, Known>()
  let latest = 0

  return {
    async find(files, query) {
      const turn = ++latest
      const words = foldText(query.slice(0, 200), false).split(/\s+/u).filter(Boolean)
      if (words.length === 0) return { drafts: [], count: 0 }
      for (let at = 0; at < files.length; at += filesAtOnce) {
        const unread = files.slice(at, at + filesAtOnce).filter((file) => !isKnown(file))
        if (unread.length === 0) continue
        await Promise.all(unread.map(learn))
        if (turn !== latest) return null
      }
      if (known.size > files.length) forgetOthers(files)
      return search(files, words, () => turn === latest)
    },
  }

  function isKnown({ file, modified, size }: SearchedFile): boolean {
    const text = known.get(file)
    return text?.modified === modified && text.size === size
  }

  /** What cannot be read is searched as an empty text: the list says what is wrong with it. */
  async function learn({ file, modified, size }: SearchedFile) {
    known.set(file, { ...(await readText(file)), modified, size })
  }

  function forgetOthers(files: readonly SearchedFile[]) {
    const there = new Set(files.map(({ file }) => file))
    known = new Map([...known].filter(([file]) => there.has(file)))
  }

  async function search(
    files: readonly SearchedFile[],
    words: readonly string[],
    isLatest: () => boolean,
  ): Promise<Found | null> {
    const newest = files.toSorted((a, b) => b.modified - a.modified)
    const drafts: FoundDraft[] = []
    let count = 0
    for (const [at, { id, file, folder, modified }] of newest.entries()) {
      const text = known.get(file)
      if (text && words.every((word) => text.folded.includes(word))) {
        count += 1
        if (drafts.length < mostFound) {
          const found = findInText(text, words)
          drafts.push({ id, title: text.title, folder, modified, ...found })
        }
      }
      if (at % textsAtOnce === textsAtOnce - 1) {
        await new Promise((resolve) => setImmediate(resolve))
        if (!isLatest()) return null
      }
    }
    return { drafts, count }
  }
}

async function readText(file: string): Promise<SearchedText & { readonly title: string }> {
  const none = { title: '', text: '', folded: '', parts: [] }
  try {
    const draft = parseDraft((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''), '')
    if (!draft.ok) return none
    const title = spansText(draft.value.title)
    const lines: string[] = []
    const parts: { block: BlockId; start: number }[] = []
    let start = 0
    const add = (block: BlockId, line: string) => {
      lines.push(line)
      parts.push({ block, start })
      start += line.length + 1
    }
    add(titleBlockId, title)
    for (const block of draft.value.blocks) add(block.id, textOf(block))
    const text = lines.join('\n')
    const folded = foldText(text, false)
    // Most texts fold to themselves; held once then.
    return { title, text, folded: folded === text ? text : folded, parts }
  } catch (error) {
    codeOf(error)
    return none
  }
}
