import type { LexicalEditor } from 'lexical'
import type { BlockId } from '../../shared/draft/draft'
import { titleBlockId } from '../../shared/textSearch/placedHit'
import { dressBlock } from './blockDress'
import type { Editors } from './buildEditors'
import type { TextPlace } from './draftEditor'
import type { DraftMirror } from './draftState'
import { rangeInBlock } from './rangeInBlock'
import { revealRange } from './revealRange'

/** The blocks as they are shown: what finds them on the page, scrolls to them and dresses them. */
export class BlockElements {
  readonly #title: LexicalEditor
  readonly #body: LexicalEditor

  constructor(
    { title, body }: Editors,
    private readonly mirror: DraftMirror,
  ) {
    this.#title = title
    this.#body = body
  }

  of(block: BlockId): HTMLElement | null {
    if (block === titleBlockId) return this.#title.getRootElement()?.querySelector('h1') ?? null
    const key = this.mirror.keyOf(block)
    return key === undefined ? null : this.#body.getElementByKey(key)
  }

  /** Scrolls a block into the middle of the view. */
  show(block: BlockId): void {
    const element = this.of(block)
    if (element) nowAndNextFrame(() => element.scrollIntoView({ block: 'center' }))
  }

  /** Scrolls a stretch of text into sight where it is not. */
  reveal({ block, start, end }: TextPlace): void {
    nowAndNextFrame(() => {
      const element = this.of(block)
      const range = element && rangeInBlock(element, start, end)
      if (range) revealRange(range)
    })
  }

  /** Puts on these blocks what their dress says now. */
  dress(blocks: Iterable<BlockId>): void {
    for (const id of blocks) {
      const element = this.of(id)
      if (element) dressBlock(this.#body, id, element)
    }
  }
}

/** Again with the next frame: what lay off screen had only an estimated height. */
function nowAndNextFrame(step: () => void): void {
  step()
  requestAnimationFrame(step)
}
