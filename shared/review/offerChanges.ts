import { spansOf, spansText, textOf } from '../draft/blockText'
import type { Block, BlockId, Span } from '../draft/draft'
import { sameContent } from '../compare/sameContent'
import { hunksBetween, hunksOfMarks, ownerOf, textsOfHunk, type Hunk } from './hunks'
import { isRoom, isRunning, standsOnce } from './blockKinds'
import { mergeHunks, type MergedHunk } from './mergeHunks'
import { textBefore, titleMarks, type ReturnedCopy, type TrackedMark } from './returnedCopy'
import type { ReviewChange } from './reviewChange'
import type { OfferedHunk, RowContent } from './rowContent'
import { tableText } from './tableText'

/** What of one place can be taken over. */
export type Offer = {
  readonly content: RowContent
  readonly changes: readonly ReviewChange[]
  /** The two differ, but not in words. */
  readonly isRestyled: boolean
}

type Situation = {
  readonly copy: ReturnedCopy
  /** The blocks of the state both come from, by id; null where it is not known. */
  readonly base: ReadonlyMap<BlockId, Block> | null
  /** The id that a block has in the copy itself. */
  readonly ownId: (id: BlockId) => BlockId
}

/** Judges place after place; the ids of the changes are unique among all that one judge has given. */
export function createOffers({ copy, base, ownId }: Situation) {
  const used = new Map<string, number>()
  const deleted = [...copy.marks.values()].flat().filter(({ kind }) => kind === 'deleted')
  const marksOf = (block: Block) => copy.marks.get(ownId(block.id)) ?? []

  function unique(id: string): string {
    const count = (used.get(id) ?? 0) + 1
    used.set(id, count)
    return count === 1 ? id : `${id}#${count}`
  }

  /** What a block was in the state both come from. */
  function beforeOf({ id, type }: Block): Block | null {
    const alone = standsOnce(type)
      ? [...(base?.values() ?? [])].find((block) => block.type === type)
      : undefined
    return base?.get(id) ?? alone ?? null
  }

  /** Whole blocks that are in one of the two only. */
  function offerWhole(mine: Block | null, theirs: Block | null): Offer {
    const nothing = { content: contentOf(mine, theirs), changes: [], isRestyled: false }
    const block = mine ?? theirs
    if (!block || isRoom(block)) return { ...nothing, isRestyled: block !== null }
    const before = base?.get(block.id) ?? null
    // The writer's own: a new paragraph, or one taken away that the copy has as it was.
    const isWriters = mine ? !before || isRoom(before) : before !== null && sameText(before, block)
    if (base && isWriters) return nothing
    const kind = mine ? 'removed' : 'added'
    const text = textOf(block)
    const id = unique(`${theirs ? ownId(theirs.id) : block.id}:${kind}`)
    const owner = mine
      ? ownerOf(deleted.filter((mark) => text !== '' && mark.text.includes(text)))
      : ownerOf(marksOf(block))
    const isConflict = before !== null && (theirs !== null || !sameText(before, block))
    const change: ReviewChange = {
      id,
      kind,
      old: mine ? text : '',
      new: mine ? '' : text,
      ...owner,
      isConflict,
    }
    return { content: { ...contentOf(mine, theirs), whole: id }, changes: [change], isRestyled: false }
  }

  function offerPair(mine: Block, theirs: Block): Offer {
    const before = beforeOf(mine)
    const isRestyled = !sameContent(mine, theirs)
    if (mine.type !== theirs.type || !isRunning(mine)) {
      const offered = offerExchange(mine, theirs, before)
      return { ...offered, isRestyled: isRestyled && offered.changes.length === 0 }
    }
    const marks = marksOf(theirs)
    const hunks = mergedHunks(spansOf(mine), spansOf(theirs), before && spansOf(before), marks)
    const named = hunks.map((hunk) => ({
      hunk,
      ...namedWords(hunk, ownId(theirs.id), spansOf(mine), spansOf(theirs)),
    }))
    const level = levelChange(mine, theirs, before)
    const changes = [...named.map(({ change }) => change), ...(level ? [level] : [])]
    return {
      content: {
        ...contentOf(mine, theirs),
        level: level?.id ?? null,
        hunks: named.map(({ hunk, change }) => ({ ...hunk, id: change.id })),
      },
      changes,
      isRestyled: isRestyled && changes.length === 0,
    }
  }

  function namedWords(hunk: MergedHunk, place: string, mine: readonly Span[], theirs: readonly Span[]) {
    const texts = textsOfHunk(hunk, mine, theirs)
    const { author, date, isConflict } = hunk
    const id = unique(`${place}:${texts.old}>${texts.new}`)
    const change: ReviewChange = { id, kind: 'words', ...texts, author, date, isConflict }
    return { change }
  }

  /** Words of the copy against those of the draft; of what only the writer changed nothing is offered. */
  function mergedHunks(
    mine: readonly Span[],
    theirs: readonly Span[],
    before: readonly Span[] | null,
    marks: readonly TrackedMark[],
  ): MergedHunk[] {
    const [mineText, theirText] = [spansText(mine), spansText(theirs)]
    if (mineText === theirText) return []
    const isUntouched = before !== null && spansText(before) === mineText
    if (base === null || isUntouched)
      return theirHunks(mine, theirs, marks).map((hunk) => ({ ...hunk, isConflict: false }))
    if (before === null)
      return hunksBetween(mine, theirs, marks).map((hunk) => ({ ...hunk, isConflict: true }))
    return mergeHunks(theirHunks(before, theirs, marks), hunksBetween(before, mine), mineText, theirText)
  }

  /** Tables, notes of attachments, signatures, and what became another kind of block: one or the other as a whole. */
  function offerExchange(mine: Block, theirs: Block, before: Block | null): Offer {
    const nothing = { content: contentOf(mine, theirs), changes: [], isRestyled: false }
    const isSame = mine.type === theirs.type && sameText(mine, theirs)
    const isWriters = before !== null && before.type === theirs.type && sameText(before, theirs)
    if (isSame || isWriters) return nothing
    const isConflict = base !== null && (before === null || !sameText(before, mine))
    const id = unique(`${ownId(theirs.id)}:exchanged:${textOf(mine)}`)
    const owner = ownerOf(marksOf(theirs))
    const change: ReviewChange = {
      id,
      kind: 'exchanged',
      old: textOf(mine),
      new: textOf(theirs),
      ...owner,
      isConflict,
    }
    return { ...nothing, content: { ...nothing.content, whole: id }, changes: [change] }
  }

  function levelChange(mine: Block, theirs: Block, before: Block | null): ReviewChange | null {
    if (mine.type !== 'heading' || theirs.type !== 'heading' || !copy.isExact) return null
    const was = before?.type === 'heading' ? before.level : mine.level
    if (mine.level === theirs.level || was === theirs.level) return null
    const id = unique(`${ownId(theirs.id)}:level`)
    const [old, now] = [String(mine.level), String(theirs.level)]
    return { id, kind: 'level', old, new: now, ...ownerOf([]), isConflict: was !== mine.level }
  }

  return {
    offer(mine: Block | null, theirs: Block | null): Offer {
      return mine && theirs ? offerPair(mine, theirs) : offerWhole(mine, theirs)
    },
    /** The words of the title. */
    offerTitle(mine: readonly Span[], theirs: readonly Span[], before: readonly Span[] | null) {
      const marks = copy.marks.get(titleMarks) ?? []
      const hunks = mergedHunks(mine, theirs, base ? before : null, marks)
      const named = hunks.map((hunk) => ({ hunk, ...namedWords(hunk, titleMarks, mine, theirs) }))
      return {
        hunks: named.map(({ hunk, change }): OfferedHunk => ({ ...hunk, id: change.id })),
        changes: named.map(({ change }) => change),
      }
    },
    /** Whoever put a whole block where it is. */
    moverOf: (theirs: Block) => ownerOf(marksOf(theirs)),
    unique,
  }
}

function contentOf(mine: Block | null, copy: Block | null): RowContent {
  return { mine, copy, whole: null, level: null, hunks: [] }
}

/** The changes as they were tracked where the file tells all of them, else as comparing finds them. */
function theirHunks(before: readonly Span[], theirs: readonly Span[], marks: readonly TrackedMark[]): Hunk[] {
  const was = textBefore(spansText(theirs), marks)
  return was !== null && was === spansText(before) ? hunksOfMarks(marks) : hunksBetween(before, theirs, marks)
}

function sameText(one: Block, other: Block): boolean {
  return one.type === other.type && shownText(one) === shownText(other)
}

/** Of a picture its bytes count: descriptions are dropped by programs, and are no reason to exchange it. */
function shownText(block: Block): string {
  if (block.type === 'image') return block.file
  return block.type === 'table' ? tableText(block) : textOf(block)
}
