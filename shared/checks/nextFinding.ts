import type { BlockId } from '../draft/draft'
import type { Finding } from './finding'

export type FindingCaret = {
  /** The block with the caret; null in the title, or where no caret stands. */
  readonly block: BlockId | null
  /** The finding gone to last. */
  readonly current: Finding | null
}

/** F8: the finding after the current one while the caret is still at it, else the first from the caret on; round again at the end. */
export function nextFinding(
  findings: readonly Finding[],
  caret: FindingCaret,
  order: readonly BlockId[],
): Finding | null {
  const { current } = caret
  const at = current ? findings.findIndex((finding) => isSameFinding(finding, current)) : -1
  const isThere = current !== null && (current.block === undefined || current.block === caret.block)
  if (at >= 0 && isThere) return findings[(at + 1) % findings.length] ?? null

  const places = new Map(order.map((block, index) => [block, index]))
  const from = caret.block === null ? -1 : (places.get(caret.block) ?? -1)
  const ahead = findings.find(({ block }) => block !== undefined && (places.get(block) ?? -1) >= from)
  return (from < 0 ? undefined : ahead) ?? findings[0] ?? null
}

/** Whether two findings are about the same place; findings are made anew with every change. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.block === b.block &&
    a.start === b.start &&
    a.end === b.end &&
    a.values.slot === b.values.slot
  )
}
