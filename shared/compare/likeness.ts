import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'

/** Two texts this like are taken for states of one; 1 is the same text. */
const likeEnough = 0.5

type Pairs = ReadonlyMap<string, number>

/** Pairs blocks without a partner of the same id by their text: the same text first, then the most alike. Each old block's index to its new one's. */
export function pairByLikeness(older: readonly Block[], newer: readonly Block[]): Map<number, number> {
  const pairs = pairEqual(older, newer)
  const taken = new Set(pairs.values())
  const oldLeft = older.map((block, at) => ({ block, at })).filter(({ at }) => !pairs.has(at))
  const newLeft = newer.map((block, at) => ({ block, at })).filter(({ at }) => !taken.has(at))
  const where = new Map<string, { at: number; count: number }[]>()
  for (const { block, at } of oldLeft)
    for (const [pair, count] of charactersOf(block)) {
      const list = where.get(pair) ?? []
      if (list.length === 0) where.set(pair, list)
      list.push({ at, count })
    }
  const candidates = newLeft.flatMap(({ block, at }) =>
    [...sharedWith(block, where)]
      .map(([old, common]) => ({ old, at, score: scoreOf(older[old], block, common) }))
      .filter(({ score }) => score >= likeEnough),
  )
  candidates.sort((a, b) => b.score - a.score || a.at - b.at || a.old - b.old)
  for (const { old, at } of candidates) {
    if (pairs.has(old) || taken.has(at)) continue
    pairs.set(old, at)
    taken.add(at)
  }
  return pairs
}

/** Same kind, same text, in the order in which they stand. */
function pairEqual(older: readonly Block[], newer: readonly Block[]): Map<number, number> {
  const waiting = new Map<string, number[]>()
  for (const [at, block] of newer.entries()) {
    const key = keyOf(block)
    waiting.set(key, [...(waiting.get(key) ?? []), at])
  }
  const pairs = new Map<number, number>()
  for (const [at, block] of older.entries()) {
    if (textOf(block) === '' && block.type === 'paragraph') continue
    const found = waiting.get(keyOf(block))?.shift()
    if (found !== undefined) pairs.set(at, found)
  }
  return pairs
}

function keyOf(block: Block): string {
  return `${block.type} ${textOf(block)}`
}

function sharedWith(block: Block, where: ReadonlyMap<string, readonly { at: number; count: number }[]>) {
  const common = new Map<number, number>()
  for (const [pair, count] of charactersOf(block))
    for (const other of where.get(pair) ?? [])
      common.set(other.at, (common.get(other.at) ?? 0) + Math.min(count, other.count))
  return common
}

/** Dice's measure over pairs of neighbouring characters; headings are like headings only. */
function scoreOf(old: Block | undefined, block: Block, common: number): number {
  if (!old || (old.type === 'heading') !== (block.type === 'heading')) return 0
  return (2 * common) / (sizeOf(charactersOf(old)) + sizeOf(charactersOf(block)))
}

function charactersOf(block: Block): Pairs {
  const known = memo.get(block)
  if (known) return known
  const text = textOf(block)
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  memo.set(block, pairs)
  return pairs
}

const memo = new WeakMap<Block, Pairs>()

function sizeOf(pairs: Pairs): number {
  let size = 0
  for (const count of pairs.values()) size += count
  return size
}
