import type { Block, BlockId } from './draft'
import type { Edit } from './edit'

/** The blocks after the edits, one after the other; unchanged blocks stay the same objects. An unknown id is a bug and throws. */
export function applyEdits(blocks: readonly Block[], edits: readonly Edit[]): Block[] {
  const chain = new Chain(blocks)
  for (const edit of edits) {
    switch (edit.type) {
      case 'move':
        chain.insert(
          edit.blocks.map((id) => chain.remove(id)),
          edit.before,
        )
        break
      case 'insert':
        chain.insert(edit.blocks, edit.before)
        break
      case 'remove':
        for (const id of edit.blocks) chain.remove(id)
        break
      case 'replace':
        chain.replace(edit.block)
    }
  }
  return chain.toBlocks()
}

type Link = { block: Block; previous: Link | null; next: Link | null }

/** Blocks as a linked list, so that an edit costs as many steps as it names blocks, however long the draft is. */
class Chain {
  readonly #links = new Map<BlockId, Link>()
  #first: Link | null = null
  #last: Link | null = null

  constructor(blocks: readonly Block[]) {
    this.insert(blocks, null)
  }

  insert(blocks: readonly Block[], before: BlockId | null): void {
    const next = before === null ? null : this.#link(before)
    for (const block of blocks) {
      if (this.#links.has(block.id)) throw new Error(`block ${block.id} stands in the draft already`)
      const previous = next ? next.previous : this.#last
      const link: Link = { block, previous, next }
      this.#join(previous, link)
      this.#join(link, next)
      this.#links.set(block.id, link)
    }
  }

  remove(id: BlockId): Block {
    const link = this.#link(id)
    this.#join(link.previous, link.next)
    this.#links.delete(id)
    return link.block
  }

  replace(block: Block): void {
    this.#link(block.id).block = block
  }

  toBlocks(): Block[] {
    const blocks: Block[] = []
    for (let link = this.#first; link; link = link.next) blocks.push(link.block)
    return blocks
  }

  #join(previous: Link | null, next: Link | null): void {
    if (previous) previous.next = next
    else this.#first = next
    if (next) next.previous = previous
    else this.#last = previous
  }

  #link(id: BlockId): Link {
    const link = this.#links.get(id)
    if (!link) throw new Error(`no block ${id} in the draft`)
    return link
  }
}
