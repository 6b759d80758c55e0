import {
  $applyNodeReplacement,
  $getState,
  $setState,
  ParagraphNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { dressBlock } from '../blockDress'
import { blockIdState } from './blockId'
import { holdsPlainLines, plainParagraph, shapeState, type BlockShape } from './blockShape'

/**
 * A block of text. What kind of block it is, is state and not a class: turning a paragraph into a heading keeps the
 * node, and with it caret, id and history.
 */
export class TextBlockNode extends ParagraphNode {
  override $config() {
    return this.config('text-block', {
      extends: ParagraphNode,
      stateConfigs: [
        { stateConfig: blockIdState, flat: true },
        { stateConfig: shapeState, flat: true },
      ],
    })
  }

  override createDOM(_config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const shape = $getState(this, shapeState)
    const dom = document.createElement(tagOf(shape))
    dressShape(dom, shape)
    if (editor) dressBlock(editor, $getState(this, blockIdState), dom)
    return dom
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    const before = $getState(previous, shapeState, 'direct')
    const now = $getState(this, shapeState)
    if (before === now) return false
    if (tagOf(before) !== tagOf(now)) return true
    dressShape(dom, now)
    return false
  }

  /** Enter in the middle keeps the kind of block, at its end and anywhere in a heading a plain paragraph follows. */
  override insertNewAfter(selection: RangeSelection, restoreSelection = true): TextBlockNode {
    const atEnd =
      selection.anchor.type === 'element'
        ? selection.anchor.offset >= this.getChildrenSize()
        : selection.anchor.offset >= selection.anchor.getNode().getTextContentSize() &&
          selection.anchor.getNode().is(this.getLastChild())
    const next = $createTextBlock(shapeAfter($getState(this, shapeState), atEnd))
    this.insertAfter(next, restoreSelection)
    return next
  }

  override collapseAtStart(): boolean {
    const shape = $getState(this, shapeState)
    if (shape.type !== 'paragraph' || shape.align || shape.role) {
      $setState(this, shapeState, plainParagraph)
      return true
    }
    return super.collapseAtStart()
  }
}

export function $createTextBlock(shape: BlockShape = plainParagraph, id = ''): TextBlockNode {
  const node = $applyNodeReplacement(new TextBlockNode())
  $setState(node, shapeState, shape)
  if (id) $setState(node, blockIdState, id)
  return node
}

export function $isTextBlock(node: LexicalNode | null | undefined): node is TextBlockNode {
  return node instanceof TextBlockNode
}

export function $shapeOf(node: TextBlockNode): BlockShape {
  return $getState(node, shapeState)
}

export function $setShape(node: TextBlockNode, shape: BlockShape): void {
  $setState(node, shapeState, shape)
}

function shapeAfter(shape: BlockShape, atEnd: boolean): BlockShape {
  if (shape.type !== 'paragraph') return plainParagraph
  if (!atEnd) return shape
  return shape.align ? { type: 'paragraph', align: shape.align } : plainParagraph
}

function tagOf(shape: BlockShape): string {
  return shape.type === 'heading' ? `h${shape.level + 1}` : shape.type === 'title' ? 'h1' : 'p'
}

function dressShape(dom: HTMLElement, shape: BlockShape): void {
  dom.dataset.block = shape.type
  setOrRemove(dom, 'align', shape.type === 'paragraph' ? shape.align : undefined)
  setOrRemove(dom, 'closing', shape.type === 'paragraph' && shape.role === 'closing' ? 'true' : undefined)
  setOrRemove(dom, 'lines', holdsPlainLines(shape) ? 'true' : undefined)
  setOrRemove(dom, 'seal', shape.type === 'signature' && shape.seal ? 'true' : undefined)
}

function setOrRemove(dom: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) dom.removeAttribute(`data-${name}`)
  else dom.setAttribute(`data-${name}`, value)
}
