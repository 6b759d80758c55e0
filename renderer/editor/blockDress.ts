import type { LexicalEditor } from 'lexical'
import type { BlockId, DraftId } from '../../shared/draft/draft'
import { gbt9704 } from '../../shared/layout/gbt9704'
import type { Layout } from '../../shared/layout/layout'

/**
 * What a block shows that is not text: its number, its line of guidance, and that it is lit in the focus mode. Attributes only, so Lexical never sees it; by
 * id, so that a block put in anew under its id has it at once.
 */
export type BlockDress = {
  readonly numbers: Map<BlockId, string>
  guidance: ReadonlyMap<BlockId, string>
  lit: ReadonlySet<BlockId>
  /** Whose pictures are shown. */
  draft?: DraftId
  /** After which what is copied looks; nothing of it shows here. */
  layout: Layout
}

const dresses = new WeakMap<LexicalEditor, BlockDress>()

export function dressOf(editor: LexicalEditor): BlockDress {
  let dress = dresses.get(editor)
  if (!dress)
    dresses.set(
      editor,
      (dress = { numbers: new Map(), guidance: new Map(), lit: new Set(), layout: gbt9704 }),
    )
  return dress
}

/** Puts all that on a block's element: when Lexical makes the element, and when something of it changes. */
export function dressBlock(editor: LexicalEditor, id: BlockId, dom: HTMLElement): void {
  const dress = dressOf(editor)
  setAttribute(dom, 'data-number', dress.numbers.get(id))
  setAttribute(dom, 'data-guidance', dress.guidance.get(id))
  setAttribute(dom, 'data-lit', dress.lit.has(id) ? '' : undefined)
}

function setAttribute(dom: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) {
    if (dom.hasAttribute(name)) dom.removeAttribute(name)
  } else if (dom.getAttribute(name) !== value) dom.setAttribute(name, value)
}
