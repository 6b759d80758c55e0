import { alignBlocks } from '../compare/alignBlocks'
import { textOf } from '../draft/blockText'
import type { Block, BlockId } from '../draft/draft'
import { imageText } from '../draft/imageText'
import { isRoom, standingOnce } from './blockKinds'
import { textBefore, type ReturnedCopy } from './returnedCopy'

/** A block of a copy under the id it has in the draft, and the id it has in the copy itself. */
export type AlignedBlock = { readonly block: Block; readonly own: BlockId }

/**
 * Finds the blocks of a copy again in the text it was made of: by their ids, by their text with or without the tracked
 * changes, by likeness, by their place. Blocks that are found have its ids, the others keep their own.
 */
export function alignCopy(reference: readonly Block[], copy: ReturnedCopy): AlignedBlock[] {
  const pairs = new Pairs(reference, copy.blocks)
  pairs.add(
    (block) => block.id,
    (block) => [block.id],
  )
  for (const type of standingOnce)
    pairs.add(
      (block) => (block.type === type ? type : null),
      (block) => (block.type === type ? [type] : []),
    )
  pairs.add(
    (block) => (block.type === 'image' ? imageText(block.alt) : null),
    (block) => [block.type === 'image' ? imageText(block.alt) : textOf(block)],
  )
  // Programs drop descriptions: those pictures are found by their order.
  pairs.add(
    (block) => (block.type === 'image' ? block.type : null),
    (block) => (copy.pictures.has(block.id) && textOf(block) === imageText('') ? ['image'] : []),
  )
  pairs.add(keyOf, (block) => [keyOf(block)])
  pairs.add(keyOf, (block) => beforeOf(block, copy))
  pairs.addLike()
  pairs.addBetween()
  return copy.blocks.map((block, at) => {
    const found = pairs.partnerOf(at)
    if (!found) return { block, own: block.id }
    // A file has no picture of ours but its likeness, or what stands for it.
    const isPicture = found.type === 'image' && block.type !== 'image'
    return { block: isPicture ? found : { ...block, id: found.id }, own: block.id }
  })
}

/** How much of a copy stands in blocks that are found again, from 0 to 1. */
export function shareFound(reference: readonly Block[], copy: ReturnedCopy): number {
  const ids = new Set(reference.map(({ id }) => id))
  let [found, whole] = [0, 0]
  for (const { block } of alignCopy(reference, copy)) {
    const { length } = textOf(block)
    whole += length
    if (ids.has(block.id)) found += length
  }
  return whole === 0 ? 0 : found / whole
}

/** The text, and what it was without the tracked changes: a paragraph that was deleted stands at the start of the next. */
function beforeOf(block: Block, copy: ReturnedCopy): string[] {
  const own = copy.marks.get(block.id) ?? []
  const inside = own.filter(({ kind, start }) => kind === 'inserted' || start !== 0)
  const texts = [own, inside].map((marks) => textBefore(textOf(block), marks))
  return texts.flatMap((text) => (text === null || text === '' ? [] : [`${block.type} ${text}`]))
}

/** Nothing for an empty line: those are found by their place. */
function keyOf(block: Block): string {
  return isRoom(block) ? '' : `${block.type} ${textOf(block)}`
}

type Placed = { readonly block: Block; readonly at: number }
/** From one index of the copy to another, and of the reference; both ends behind the last. */
type Gap = { readonly from: number; readonly to: number; readonly place: number; readonly after: number }

/** Which block of a copy is which of the text it was made of, found step by step. */
class Pairs {
  readonly #reference: readonly Block[]
  readonly #blocks: readonly Block[]
  /** By index: of the copy to that of the reference. */
  readonly #found = new Map<number, number>()
  readonly #taken = new Set<number>()

  constructor(reference: readonly Block[], blocks: readonly Block[]) {
    this.#reference = reference
    this.#blocks = blocks
  }

  partnerOf(at: number): Block | undefined {
    const place = this.#found.get(at)
    return place === undefined ? undefined : this.#reference[place]
  }

  /** Pairs what has the same key, in the order in which it stands; a copy's block may have several. */
  add(keyIn: (block: Block) => string | null, keysOf: (block: Block) => readonly string[]): void {
    const waiting = new Map<string, number[]>()
    for (const [place, block] of this.#reference.entries()) {
      const key = this.#taken.has(place) ? null : keyIn(block)
      if (key) waiting.set(key, [...(waiting.get(key) ?? []), place])
    }
    for (const [at, block] of this.#blocks.entries()) {
      if (this.#found.has(at)) continue
      const key = keysOf(block).find((one) => (waiting.get(one)?.length ?? 0) > 0)
      const place = key === undefined ? undefined : waiting.get(key)?.shift()
      if (place !== undefined) this.#pair(at, place)
    }
  }

  /** What is alike between the same neighbours on both sides, then what is alike anywhere. */
  addLike(): void {
    const at = (start: number, blocks: readonly Block[]) =>
      blocks.map((block, step) => ({ block, at: start + step }))
    for (const { from, to, place, after } of this.#gaps())
      this.#pairLike(at(place, this.#reference.slice(place, after)), at(from, this.#blocks.slice(from, to)))
    this.#pairLike(
      at(0, this.#reference).filter((each) => !this.#taken.has(each.at)),
      at(0, this.#blocks).filter((each) => !this.#found.has(each.at)),
    )
  }

  /** What stands alone between the same neighbours on both sides is the same, however much of it was rewritten; so are empty lines. */
  addBetween(): void {
    for (const { from, to, place, after } of this.#gaps()) this.#pairGap(from, to, place, after)
  }

  /** Stretches in which nothing is found yet, between two blocks that stand side by side but for them on both sides. */
  #gaps(): readonly Gap[] {
    const gaps: Gap[] = []
    let [from, before] = [0, -1]
    while (from < this.#blocks.length) {
      let to = from
      while (to < this.#blocks.length && !this.#found.has(to)) to += 1
      const after = this.#found.get(to) ?? (to === this.#blocks.length ? this.#reference.length : -1)
      const isFree = !this.#reference
        .slice(before + 1, after)
        .some((_, step) => this.#taken.has(before + 1 + step))
      if (to > from && after > before + 1 && isFree) gaps.push({ from, to, place: before + 1, after })
      before = this.#found.get(to) ?? -1
      from = to + 1
    }
    return gaps
  }

  #pairLike(before: readonly Placed[], now: readonly Placed[]): void {
    const { pairs } = alignBlocks(
      before.map(({ block }) => block),
      now.map(({ block }) => block),
    )
    for (const [old, place] of pairs) {
      const [one, other] = [before[old], now[place]]
      if (one && other && isSameKind(one.block, other.block)) this.#pair(other.at, one.at)
    }
  }

  #pairGap(at: number, end: number, place: number, after: number): void {
    const [now, before] = [this.#blocks.slice(at, end), this.#reference.slice(place, after)]
    if (now.length === 1 && before.length === 1) {
      const [one, other] = [now[0], before[0]]
      if (one && other && isSameKind(one, other)) this.#pair(at, place)
      return
    }
    const isBare = (block: Block) => textOf(block) === ''
    if (now.length !== before.length && !(now.every(isBare) && before.every(isBare))) return
    for (const [step, block] of now.entries()) {
      const other = before[step]
      if (other?.type === block.type && isBare(block) && isBare(other)) this.#pair(at + step, place + step)
    }
  }

  #pair(at: number, place: number): void {
    this.#found.set(at, place)
    this.#taken.add(place)
  }
}

/** Headings are like headings only, tables like tables, and what shows no text like its own kind. */
function isSameKind(one: Block, other: Block): boolean {
  const alone = new Set<Block['type']>([
    'heading',
    'table',
    'image',
    'pageBreak',
    'attachment',
    'attachments',
    'signature',
  ])
  return one.type === other.type || (!alone.has(one.type) && !alone.has(other.type))
}
