import type { DraftSummary } from '../draft/requests'
import { findWord } from '../pinyin/findWord'
import { foldCodes } from '../pinyin/foldCodes'
import type { ReadingTable } from '../pinyin/readingTable'
import { compileWord } from '../pinyin/wordMatcher'
import type { Shelf } from './shelf'

export type DraftFilter = (draft: DraftSummary) => boolean

/** Tells whether a draft's title, folder, file name and tags have every word of a query, also by pinyin and initials; null for a query without words. */
export function draftFilter(query: string, shelf: Shelf, readings: ReadingTable): DraftFilter | null {
  const words = String.fromCharCode(...foldCodes(query.slice(0, 100)))
    .split(/\s+/u)
    .filter(Boolean)
  if (words.length === 0) return null
  const matchers = words.map((word) => compileWord(word, readings))
  return (draft) => {
    const codes = codesOf(draft)
    const tags = shelf.tags[draft.id]
    const tagCodes = tags && foldCodes(tags.join('\n'))
    return matchers.every(
      (matcher) =>
        findWord(codes, matcher) >= 0 || (tagCodes !== undefined && findWord(tagCodes, matcher) >= 0),
    )
  }
}

const folded = new WeakMap<DraftSummary, Uint16Array>()

function codesOf(draft: DraftSummary): Uint16Array {
  const known = folded.get(draft)
  if (known) return known
  const name = draft.fileName.replace(/\.zhangfa$/iu, '')
  const codes = foldCodes([draft.title, ...(name === draft.title ? [] : [name]), draft.folder].join('\n'))
  folded.set(draft, codes)
  return codes
}
