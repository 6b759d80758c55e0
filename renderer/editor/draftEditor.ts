import type { BlockId, Block, Blank, Draft, HeadingLevel, Span } from '../../shared/draft/draft'
import type { DraftChange } from '../../shared/draft/change'
import type { Edit } from '../../shared/draft/edit'

/** What the caret stands in; drives toolbar, menu, outline highlight and the phrases that fit. */
export type CaretState = {
  readonly block: BlockId | null
  /** Form of the block with the caret, for the toolbar. */
  readonly form:
    'paragraph' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'closing' | 'recipient' | 'other'
  readonly runIn: boolean
  readonly align: 'start' | 'center' | 'right'
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly inTitle: boolean
  readonly hasSelection: boolean
}

/** Where no caret stands, as before anything has been clicked. */
export const noCaret: CaretState = {
  block: null,
  form: 'other',
  runIn: false,
  align: 'start',
  bold: false,
  italic: false,
  underline: false,
  inTitle: false,
  hasSelection: false,
}

/** A stretch of a block's text, in UTF-16 units of `textOf(block)`. */
export type TextPlace = { readonly block: BlockId; readonly start: number; readonly end: number }

/** Where a block stands in the window, in CSS pixels, and among the blocks. */
export type BlockBox = {
  readonly block: BlockId
  readonly index: number
  readonly top: number
  readonly bottom: number
}

/** The form a writer gives to the paragraphs of the selection. */
export type BlockForm =
  | { readonly type: 'heading'; readonly level: HeadingLevel }
  | { readonly type: 'paragraph' }
  | { readonly type: 'closing' }
  | { readonly type: 'align'; readonly align: 'start' | 'center' | 'right' }
  /** The first sentence becomes a run-in heading, or stops being one. */
  | { readonly type: 'runIn' }

/** What the rest of the page may do with the text. The text lives in here and nowhere else. */
export type DraftEditor = {
  /** Puts another draft into the editor and forgets the history. */
  open(draft: Pick<Draft, 'title' | 'blocks'>, readOnly: boolean): void
  title(): readonly Span[]
  /** All blocks in order; unchanged blocks are the same objects as before. */
  blocks(): readonly Block[]
  /** Tells of every change from here on; gives the way to stop. */
  onChange(listener: (change: DraftChange) => void): () => void
  onCaret(listener: (caret: CaretState) => void): () => void
  /** Tells of Alt with an arrow pressed in the body: the keys that move paragraphs. */
  onMoveKey(listener: (to: 'up' | 'down') => void): () => void
  onHistory(listener: (history: { canUndo: boolean; canRedo: boolean }) => void): () => void
  caret(): CaretState
  /** The blocks the selection reaches into, in order; none where the caret stands in the title or nowhere. */
  selectedBlocks(): readonly BlockId[]
  /** 字数 of what is selected, in the title too; null where nothing is. */
  selectedCharacters(): number | null
  /** The block at a height of the window, or the nearest to it; null while the editor is not shown. */
  blockAtHeight(y: number): BlockBox | null
  /** Where the block at an index stands in the window. */
  boxAt(index: number): BlockBox | null
  /** Applies structural edits, and another title with them, in one undo step; caret and identity of unmoved blocks survive. */
  apply(edits: readonly Edit[], title?: readonly Span[]): void
  /** Puts the title in place of the present one, in one undo step. */
  setTitle(title: readonly Span[]): void
  undo(): void
  redo(): void
  /** Gives the blocks of the selection a form; the title has none to give. */
  setForm(form: BlockForm): void
  toggle(format: 'bold' | 'italic' | 'underline'): void
  /**
   * Inserts spans at the body's caret, over a selection, also from within the title; the first blank is selected. Where no
   * caret stands, at the draft's end.
   */
  insertSpans(spans: readonly Span[]): void
  insertBlank(blank: Blank): void
  /** Shows a block (or a stretch of it), puts the caret there and takes the focus. */
  goTo(place: BlockId | TextPlace): void
  /** Marks stretches of text without touching it (CSS Custom Highlight). Places that no longer fit are passed over. */
  mark(places: readonly (TextPlace & { level: 'error' | 'warning' | 'review' })[]): void
  /** Lines of guidance by block, shown in an empty block until something is written in it; never part of the text. */
  setGuidance(guidance: ReadonlyMap<BlockId, string>): void
  /** Whether straight quotes, ... , -- and ( ) beside Han become the right marks as they are typed; they do unless told. */
  setTypingMarks(isOn: boolean): void
  focus(): void
  /** True while an input method composes. */
  isComposing(): boolean
}
