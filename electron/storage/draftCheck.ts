import { blockSchema, type DraftId } from '../../shared/draft/draft'
import { parseDraft } from '../../shared/draft/parseDraft'

/** Tells whether a JSON text is a draft of this id; of one like the last good one only what has changed is looked at. */
export type DraftCheck = (id: DraftId, json: string) => boolean

const blocksBegin = ',"blocks":['
// In a string the quotes would be escaped, and nothing inside a block has an id: this begins a block, and nothing else does.
const blockBegins = ',{"id":"'

/** A check with a memory of one draft: saving a long one again and again then costs what was written. */
export function createDraftCheck(): DraftCheck {
  let good = { id: '', json: '' }
  return (id, json) => {
    const isLikeLast = good.id === id && hasGoodBlocks(changedBlocks(good.json, json))
    if (!isLikeLast && !isDraft(id, json)) return false
    good = { id, json }
    return true
  }
}

function isDraft(id: DraftId, json: string): boolean {
  const draft = parseDraft(json, id)
  return draft.ok && draft.value.id === id
}

/** The blocks of `after` that are not in `before`, as a JSON list; null where more than blocks has changed. Both are cut at the same blocks. */
export function changedBlocks(before: string, after: string): string | null {
  const first = before.indexOf(blocksBegin) + blocksBegin.length - 1
  if (first < blocksBegin.length - 1) return null
  const same = commonStart(before, after)
  if (same <= first) return null
  const most = Math.min(before.length, after.length) - same
  const sameEnd = commonEnd(before, after, most)
  const start = after.lastIndexOf(blockBegins, same - blockBegins.length)
  const end = after.indexOf(blockBegins, after.length - sameEnd)
  const from = start < first ? first + 1 : start + 1
  const to = end < 0 ? after.length - 2 : end
  return from <= to && (end >= 0 || (sameEnd >= 2 && after.endsWith(']}')))
    ? `[${after.slice(from, to)}]`
    : null
}

function hasGoodBlocks(list: string | null): boolean {
  if (list === null) return false
  try {
    const blocks = blockSchema.array().min(1).safeParse(JSON.parse(list))
    return blocks.success
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

function commonEnd(one: string, other: string, most: number): number {
  let length = 0
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length += 1
  return length
}
