import { spansText } from '../draft/blockText'
import type { BlockId } from '../draft/draft'
import { sectionsOf } from '../draft/sections'
import type { ReviewPlan, ReviewRow } from './planReview'
import type { ReturnedComment } from './returnedCopy'
import type { ReviewChange } from './reviewChange'

/** A row that says something: its changes, and what was said beside it. */
export type ReviewLine = { readonly row: ReviewRow; readonly comments: readonly ReturnedComment[] }

/** A section with something to look at; `head` is the title and what stands before the first section, `close` what closes the draft. */
export type ReviewPart = {
  readonly key: string
  readonly kind: 'head' | 'section' | 'close'
  /** What the section's heading says in the draft, or in the copy where the draft has none. */
  readonly name: string
  /** The section's heading in the draft, where it stands there. */
  readonly heading: BlockId | null
  /** The title is part of it. */
  readonly hasTitle: boolean
  readonly lines: readonly ReviewLine[]
  readonly changes: readonly ReviewChange[]
  /** Of the title. */
  readonly comments: readonly ReturnedComment[]
}

/** What is to be looked at, section by section in the order of the copy; sections without anything are left out. */
export function reviewParts(plan: ReviewPlan, comments: readonly ReturnedComment[]): ReviewPart[] {
  const closing = new Set(sectionsOf(plan.mine.blocks).after.map(({ id }) => id))
  const places = new Set(plan.rows.map(({ own }) => own))
  const ofTitle = comments.filter(({ block }) => block === null || !places.has(block))
  const parts: Part[] = [
    partOf('head', 'head', {
      hasTitle: plan.title.changes.length > 0,
      comments: ofTitle,
      changes: [...plan.title.changes],
    }),
  ]
  for (const row of plan.rows) {
    const { mine, copy } = row.content
    const block = mine ?? copy
    const isHidden = row.at === 'here' && row.move === null
    if (!block || isHidden) continue
    const isAway = row.at === 'away' && row.move !== null
    if (block.type === 'heading' && block.level === 1 && !isAway)
      parts.push(partOf(block.id, 'section', { name: spansText(block.lead), heading: mine?.id ?? null }))
    else if (closing.has(block.id) && parts.at(-1)?.kind !== 'close')
      parts.push(partOf(`close-${block.id}`, 'close'))
    const said = row.own === null ? [] : comments.filter((comment) => comment.block === row.own)
    if (row.changes.length === 0 && said.length === 0) continue
    parts.at(-1)?.lines.push({ row, comments: said })
    parts.at(-1)?.changes.push(...row.changes)
  }
  return parts.filter(({ lines, changes, comments: own }) => lines.length + changes.length + own.length > 0)
}

type Part = Omit<ReviewPart, 'lines' | 'changes'> & { lines: ReviewLine[]; changes: ReviewChange[] }

function partOf(key: string, kind: ReviewPart['kind'], more: Partial<Part> = {}): Part {
  return {
    key,
    kind,
    name: '',
    heading: null,
    hasTitle: false,
    comments: [],
    lines: [],
    changes: [],
    ...more,
  }
}
