import { compareDrafts, type ComparedRow } from '../compare/compareDrafts'
import { spansText, textOf } from '../draft/blockText'
import type { Block, BlockId, Draft, Span } from '../draft/draft'
import { newId } from '../draft/newId'
import { alignById } from '../compare/alignBlocks'
import { alignCopy } from './alignCopy'
import { standsOnce } from './blockKinds'
import { createOffers, type Offer } from './offerChanges'
import type { ReturnedCopy } from './returnedCopy'
import type { ReviewChange } from './reviewChange'
import type { OfferedHunk, RowContent } from './rowContent'

export type Text = Pick<Draft, 'title' | 'blocks'>

/** A place in the draft or the copy: what moved has one where it was (`away`) and one where the copy has it (`here`). */
export type ReviewRow = {
  readonly content: RowContent
  readonly at: 'still' | 'away' | 'here'
  /** The change that moves it; null where it stays where it is. */
  readonly move: string | null
  /** Where it stood before, of one that moved here. */
  readonly from?: 'up' | 'down'
  /** The block's id in the copy, by which its comments find it; null where they are shown at its other place. */
  readonly own: BlockId | null
  /** What can be taken over, shown here. */
  readonly changes: readonly ReviewChange[]
}

/** A copy held against the draft as it was then; `reviewedText` says what comes of it. */
export type ReviewPlan = {
  readonly mine: Text
  readonly title: {
    readonly copy: readonly Span[]
    readonly hunks: readonly OfferedHunk[]
    readonly changes: readonly ReviewChange[]
  }
  readonly rows: readonly ReviewRow[]
  /** Places that differ in their look only (face, alignment, empty lines, page breaks): they stay as the draft has them. */
  readonly restyled: number
  /** The id of the empty paragraph that is left when all else is taken away. */
  readonly spare: BlockId
}

/**
 * Works out what can be taken over from a copy. With `base`, the exported state both come from, only what changed in the
 * copy since then is offered, and places that the writer changed too are conflicts; without it every difference is.
 */
export function planReview(mine: Text, copy: ReturnedCopy, base: Text | null): ReviewPlan {
  const aligned = alignCopy(base ? referenceOf(mine.blocks, base.blocks) : mine.blocks, copy)
  const theirs = aligned.map(({ block }) => block)
  const own = new Map(aligned.map((each) => [each.block.id, each.own]))
  const offers = createOffers({
    copy,
    base: base && new Map(base.blocks.map((block) => [block.id, block])),
    ownId: (id) => own.get(id) ?? id,
  })
  const titleOfCopy = inLinesOf(copy.title, mine.title)
  const title = offers.offerTitle(mine.title, titleOfCopy, base && inLinesOf(base.title, mine.title))
  const compared = rowsById(mine.blocks, theirs)
  const moves = offeredMoves(compared, base && movedIn(base.blocks, theirs))
  const partners = new Map(
    compared.flatMap((row) => (row.kind === 'movedHere' ? [[row.old.id, row.new]] : [])),
  )
  const known = new Map<Block, Offer>()
  let restyled = 0
  const rows = compared.map((row): ReviewRow => {
    const move = 'move' in row ? (moves.get(row.move)?.id ?? null) : null
    const block = 'old' in row ? row.old : null
    const offer = offerOf(block, 'new' in row ? row.new : (partners.get(row.old.id) ?? null))
    // Of what moved, the place it is offered at shows the changes.
    const isShown = row.kind === 'movedAway' ? move === null : row.kind !== 'movedHere' || move !== null
    if (isShown && offer.isRestyled) restyled += 1
    const moved =
      row.kind === 'movedHere' && moves.get(row.move)?.first === row.old.id ? moveChange(row.move) : []
    const changes = isShown ? [...moved, ...offer.changes] : []
    const ownId = isShown && offer.content.copy ? (own.get(offer.content.copy.id) ?? null) : null
    const shown = { content: offer.content, move, own: ownId, changes }
    if (row.kind === 'movedAway') return { ...shown, at: 'away' }
    return row.kind === 'movedHere' ? { ...shown, at: 'here', from: row.from } : { ...shown, at: 'still' }
  })
  return {
    mine,
    title: { copy: titleOfCopy, ...title },
    rows,
    restyled,
    spare: newId(),
  }

  function offerOf(block: Block | null, other: Block | null): Offer {
    const key = block ?? other
    const before = key && known.get(key)
    if (before) return before
    const offer = offers.offer(block, other)
    if (key) known.set(key, offer)
    return offer
  }

  function moveChange(move: number): ReviewChange[] {
    const blocks = compared.flatMap((row) => (row.kind === 'movedHere' && row.move === move ? [row] : []))
    const [first] = blocks
    const id = moves.get(move)?.id
    if (!first || id === undefined) return []
    const text = blocks.map(({ new: block }) => textOf(block).replaceAll('\n', ' ')).join('\n')
    return [{ id, kind: 'moved', old: text, new: text, ...offers.moverOf(first.new), isConflict: false }]
  }
}

/** Every change in the order of the text. */
export function changesIn({ title, rows }: ReviewPlan): ReviewChange[] {
  return [...title.changes, ...rows.flatMap(({ changes }) => changes)]
}

/** What a copy's blocks may be: those of the exported state, and what the writer added since. What stands once in a draft is the writer's. */
function referenceOf(mine: readonly Block[], base: readonly Block[]): readonly Block[] {
  const known = new Set(base.map(({ id }) => id))
  const added = mine.filter(({ id }) => !known.has(id))
  const renewed = new Set(added.map(({ type }) => type).filter(standsOnce))
  const kept = new Set(mine.map(({ id }) => id))
  return [...base.filter(({ id, type }) => kept.has(id) || !renewed.has(type)), ...added]
}

function rowsById(older: readonly Block[], newer: readonly Block[]): readonly ComparedRow[] {
  return compareDrafts({ title: [], blocks: [...older] }, { title: [], blocks: [...newer] }, alignById).rows
}

type Move = { readonly id: string; readonly first: BlockId }

/** The moves that can be taken over: those of the copy, not those the writer made since. */
function offeredMoves(
  compared: readonly ComparedRow[],
  moved: ReadonlySet<BlockId> | null,
): ReadonlyMap<number, Move> {
  const moves = new Map<number, Move>()
  const inCopy = new Set(
    compared.flatMap((row) =>
      row.kind === 'movedHere' && !saysNothing(row.new) && (!moved || moved.has(row.new.id))
        ? [row.move]
        : [],
    ),
  )
  for (const row of compared)
    if (row.kind === 'movedHere' && inCopy.has(row.move) && !moves.has(row.move))
      moves.set(row.move, { id: `${row.old.id}:moved`, first: row.old.id })
  return moves
}

function movedIn(base: readonly Block[], theirs: readonly Block[]): ReadonlySet<BlockId> {
  return new Set(rowsById(base, theirs).flatMap((row) => (row.kind === 'movedHere' ? [row.new.id] : [])))
}

/** A file breaks a long title where its lines end: those breaks are no change. */
function inLinesOf(title: readonly Span[], own: readonly Span[]): readonly Span[] {
  const [text, ownText] = [spansText(title), spansText(own)]
  const bare = (line: string) => line.replaceAll('\n', '')
  if (bare(text) === bare(ownText)) return own
  if (ownText.includes('\n')) return title
  return title.flatMap((span) => (bare(span.text) === '' ? [] : [{ ...span, text: bare(span.text) }]))
}

/** Its place matters to the look of a page only. */
function saysNothing(block: Block): boolean {
  return textOf(block) === '' && block.type !== 'image'
}
