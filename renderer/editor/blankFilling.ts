import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { blankSpan } from '../../shared/snippet/blankGrammar'
import { numberInBlank } from '../../shared/snippet/numberInBlank'
import type { TextPoint } from '../../shared/textSearch/placedHit'
import { $offsetInBlock, $selectInBlock, $textBlockAt, $textBlockByKey } from './caretPlace'
import { $coveredBlank } from './coveredBlank'
import type { FilledBlank, SelectedBlank } from './draftEditor'
import { hasFocus } from './editorFocus'
import { $createInline } from './inlineState'
import { Listeners } from './listeners'
import { $blankOf, $isBlank } from './nodes/BlankNode'
import { $isTail, $marksOf, type InlineMarks } from './nodes/inlineMarks'
import { $isTextBlock, type TextBlockNode } from './nodes/TextBlockNode'
import { $spliceText } from './spliceText'
import { $draftPlace } from './tables/tableText'
import { fillTag, openTag, programTag } from './updateTags'

/** A blank in its paragraph: its text is what stands between `before` and `behind`, set as `marks` say. */
type Target = SelectedBlank & {
  readonly node: NodeKey
  readonly block: NodeKey
  readonly marks: InlineMarks
  readonly isTail: boolean
}

/** What is written over a blank, until the caret leaves it. */
type Filling = Target & { readonly text: string }

/**
 * Follows the blank under the selection, and what is written over it until the caret leaves it: then a figure gets its
 * unit, and `filled` tells. Where no blank is selected a key costs one look at the selection.
 */
export class BlankFilling {
  readonly selected = new Listeners<SelectedBlank | null>()
  readonly filled = new Listeners<FilledBlank>()
  #target: Target | null = null
  #filling: Filling | null = null
  #told: Target | null = null
  /** The blank that an input method began to compose over. */
  #composedOver: Target | null = null
  /** The arrows are walking through the text: what they pass is not looked at. */
  #isPassing = false

  constructor(private readonly editor: LexicalEditor) {}

  /** Whether the caret is in what is written over a blank. */
  get isWriting(): boolean {
    return this.#filling !== null
  }

  /** A key is about to move the caret. */
  noteMove(isPassing: boolean): void {
    this.#isPassing = isPassing
  }

  /** A press of the mouse is about to: a blank pressed on again is told of again. */
  notePress(): void {
    this.#isPassing = false
    this.#tell(null)
  }

  /** An input method begins to compose: the list goes, the blank is still the one being filled. */
  noteComposition(): void {
    this.#composedOver = this.#filling ? null : this.#target
    this.#tell(null)
  }

  /** The field lost the focus: what was being filled is done. */
  leave(): void {
    this.#tell(null)
    this.#end()
  }

  /** After an update, or when an input method is done. */
  look(tags: ReadonlySet<string> = new Set()): void {
    if (this.editor.isComposing()) return
    const composedOver = this.#composedOver
    this.#composedOver = null
    if (tags.has(openTag) || tags.has(HISTORIC_TAG)) this.#target = this.#filling = null
    const place = this.#filling ?? this.#target
    const { next, run } = this.editor
      .getEditorState()
      .read(() => ({ next: this.#$nextTarget(), run: place && $runIn(place) }))
    if (place && run !== null && (run !== '' || this.#filling) && isByWriter(tags)) {
      this.#filling = { ...place, text: run }
      if (tags.has(fillTag)) this.#end()
    } else this.#end()
    if (run === '' && place === composedOver && composedOver)
      queueMicrotask(() => this.#putBack(composedOver))
    this.#target = next
    this.#tell(this.#isPassing || !this.editor.isEditable() ? null : next)
  }

  #$nextTarget(): Target | null {
    const blank = $coveredBlank()
    const block = blank?.getParent()
    if (!blank || !$isTextBlock(block)) return null
    if (this.#target?.node === blank.getKey()) {
      const { before, behind } = this.#target
      if (block.getTextContentSize() === before.length + blank.getTextContentSize() + behind.length)
        return this.#target
    }
    return {
      blank: $blankOf(blank),
      node: blank.getKey(),
      block: block.getKey(),
      marks: $marksOf(blank, {}),
      isTail: $isTail(blank) === true,
      ...$around(block, blank.getKey()),
    }
  }

  #tell(target: Target | null): void {
    if (target === this.#told) return
    this.#told = target
    this.selected.tell(target)
  }

  #end(): void {
    const filling = this.#filling
    this.#filling = null
    if (filling === null) return
    // The update that left the blank is still being told of.
    queueMicrotask(() => this.#settle(filling))
  }

  #settle({ blank, block: key, before, behind, text }: Filling): void {
    const number = blank.kind === 'number' ? numberInBlank(text, { unit: blank.unit, behind }) : undefined
    const settled = number?.text ?? text
    const place = this.editor.getEditorState().read(() => $standingIn(key, before, text))
    if (place === null || text === '') return
    if (settled !== text) this.#rewrite(key, before.length, text, settled)
    this.filled.tell({
      blank,
      text: settled,
      value: number === undefined ? text : number?.figure,
      isFitting: number !== null,
      place: { block: place.block, start: place.offset, end: place.offset + settled.length },
    })
  }

  /** An input method that was given up leaves the blank it began over. */
  #putBack({ block: key, before, blank, marks, isTail }: Target): void {
    this.editor.update(
      () => {
        const block = $textBlockByKey(key)
        if (!block) return
        const nodes = $createInline([{ ...marks, ...blankSpan(blank) }], isTail)
        $selectInBlock(block, before.length).insertNodes(nodes)
        for (const node of nodes.filter($isBlank)) node.select(0, node.getTextContentSize())
      },
      { discrete: true, tag: [HISTORY_MERGE_TAG, programTag] },
    )
  }

  #rewrite(key: NodeKey, start: number, text: string, settled: string): void {
    const kept = hasFocus(this.editor) ? [] : [SKIP_DOM_SELECTION_TAG]
    this.editor.update(
      () => {
        const block = $textBlockByKey(key)
        if (block) $spliceText(block, start, text, settled)
      },
      { discrete: true, tag: [HISTORY_MERGE_TAG, programTag, ...kept] },
    )
  }
}

/** What the program changes is not what a writer fills in, unless it took an offer. */
function isByWriter(tags: ReadonlySet<string>): boolean {
  return tags.has(fillTag) || !tags.has(programTag)
}

/** What stands in place of a blank that is gone, while the caret is in it or at its end; null where it was left. */
function $runIn({ node, block: key, before, behind }: Target): string | null {
  const block = $textBlockByKey(key)
  const selection = $getSelection()
  if ($getNodeByKey(node) || !block || !$isRangeSelection(selection) || !selection.isCollapsed()) return null
  if (!block.is($textBlockAt(selection.anchor))) return null
  const text = block.getTextContent()
  const end = text.length - behind.length
  const caret = $offsetInBlock(block, selection.anchor)
  if (caret < before.length || caret > end) return null
  return text.startsWith(before) && text.endsWith(behind) ? text.slice(before.length, end) : null
}

/** The block in which `text` still stands behind `before`; a split paragraph keeps its first half. */
function $standingIn(key: NodeKey, before: string, text: string): TextPoint | null {
  const block = $textBlockByKey(key)
  return block?.isAttached() && block.getTextContent().startsWith(before + text)
    ? $draftPlace(block, before.length)
    : null
}

function $around(block: TextBlockNode, key: NodeKey): { before: string; behind: string } {
  const children = block.getChildren()
  const at = children.findIndex((child) => child.getKey() === key)
  const textOf = (nodes: typeof children) => nodes.map((node) => node.getTextContent()).join('')
  return { before: textOf(children.slice(0, at)), behind: textOf(children.slice(at + 1)) }
}
