import { blockSchema, type DraftId } from '../../shared/draft/draft'
import { parseDraft } from '../../shared/draft/parseDraft'

/** Tells whether a text, as UTF-8, is a draft of this id; of one like the last good one only what has changed is looked at. */
export type DraftCheck = (id: DraftId, bytes: Buffer) => boolean

const blocksBegin = ',"blocks":['
// In a string the quotes would be escaped, and nothing inside a block has an id: this begins a block, and nothing else does.
const blockBegins = ',{"id":"'

/** A check with a memory of one draft: saving a long one again and again then costs what was written. */
export function createDraftCheck(): DraftCheck {
  let good: { readonly id: DraftId; readonly bytes: Buffer } | null = null
  return (id, bytes) => {
    const isLikeLast = good?.id === id && hasGoodBlocks(changedBlocks(good.bytes, bytes))
    if (!isLikeLast && !isDraft(id, bytes)) return false
    good = { id, bytes }
    return true
  }
}

function isDraft(id: DraftId, bytes: Buffer): boolean {
  const draft = parseDraft(bytes.toString(), id)
  return draft.ok && draft.value.id === id
}

/** The blocks of `after` that are not in `before`, as a JSON list; null where more than blocks has changed. Both are cut at the same blocks. */
export function changedBlocks(before: Buffer, after: Buffer): string | null {
  const first = before.indexOf(blocksBegin) + blocksBegin.length - 1
  if (first < blocksBegin.length - 1) return null
  const most = Math.min(before.length, after.length)
  const same = commonStart(before, after, most)
  if (same <= first) return null
  const sameEnd = commonEnd(before, after, most - same)
  const start = after.lastIndexOf(blockBegins, same - blockBegins.length)
  const end = after.indexOf(blockBegins, after.length - sameEnd)
  const from = start < first ? first + 1 : start + 1
  const to = end < 0 ? after.length - 2 : end
  return from <= to && (end >= 0 || (sameEnd >= 2 && after.subarray(-2).toString() === ']}'))
    ? `[${after.toString('utf8', from, to)}]`
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

/** Bytes compared at once: a whole draft in a few calls, then ever closer to the first difference. */
const strides = [65_536, 1024, 32, 1]

function commonStart(one: Buffer, other: Buffer, most: number): number {
  let same = 0
  for (const stride of strides)
    while (same + stride <= most && one.compare(other, same, same + stride, same, same + stride) === 0)
      same += stride
  return same
}

function commonEnd(one: Buffer, other: Buffer, most: number): number {
  const isSame = (from: number, to: number) =>
    one.compare(other, other.length - to, other.length - from, one.length - to, one.length - from) === 0
  let same = 0
  for (const stride of strides) while (same + stride <= most && isSame(same, same + stride)) same += stride
  return same
}
