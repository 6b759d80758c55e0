import type { LexicalEditor } from 'lexical'
import type { DraftChange } from '../../shared/draft/change'
import type { Block, BlockId } from '../../shared/draft/draft'
import { printedNumbers } from '../../shared/numbering/printedNumbers'
import { dressBlock, dressOf } from './blockDress'
import type { DraftMirror } from './draftState'

/** Shows every heading's number and every attachment's label; counts again only when headings come, go, move or change level. */
export class NumberKeeper {
  #ranks = new Map<BlockId, number>()

  constructor(
    private readonly editor: LexicalEditor,
    private readonly mirror: DraftMirror,
  ) {}

  follow(change: DraftChange): void {
    const isTouched =
      change.order !== undefined ||
      change.changed.some((block) => this.#ranks.get(block.id) !== rankOf(block)) ||
      change.removed.some((id) => this.#ranks.has(id))
    if (isTouched) this.renumber()
  }

  renumber(): void {
    const blocks = this.mirror.blocks()
    const { numbers: shown, layout } = dressOf(this.editor)
    const numbers = printedNumbers(blocks, layout.numbering)
    this.#ranks = new Map()
    for (const block of blocks) {
      const rank = rankOf(block)
      if (rank !== undefined) this.#ranks.set(block.id, rank)
      const number = numbers.get(block.id)
      if (shown.get(block.id) === number) continue
      if (number === undefined) shown.delete(block.id)
      else shown.set(block.id, number)
      const key = this.mirror.keyOf(block.id)
      const dom = key === undefined ? null : this.editor.getElementByKey(key)
      if (dom) dressBlock(this.editor, block.id, dom)
    }
  }
}

/**
 * What a block is to the numbering: a heading's level; 0 for an attachment, where numbers start again; below that how many
 * attachments the note names.
 */
function rankOf(block: Block): number | undefined {
  if (block.type === 'heading') return block.level
  if (block.type === 'attachments') return -block.names.length
  return block.type === 'attachment' ? 0 : undefined
}
