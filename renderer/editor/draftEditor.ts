import type {
  BlockId,
  Block,
  Blank,
  Draft,
  DraftId,
  HeadingLevel,
  ImageBlock,
  Span,
} from '../../shared/draft/draft'
import type { Layout } from '../../shared/layout/layout'
import type { DraftChange } from '../../shared/draft/change'
import type { Edit } from '../../shared/draft/edit'
import type { StoredImage } from '../../shared/image/newImage'
import type { TableAction } from '../../shared/table/changeTable'
import type { TableContent } from '../../shared/table/tableContent'
import type { TextPoint } from '../../shared/textSearch/placedHit'

/** What the caret stands in; drives toolbar, menu, outline highlight and the phrases that fit. */
export type CaretState = {
  readonly block: BlockId | null
  /** Form of the block with the caret, for the toolbar. */
  readonly form:
    | 'paragraph'
    | 'heading1'
    | 'heading2'
    | 'heading3'
    | 'heading4'
    | 'closing'
    | 'recipient'
    | 'attachments'
    | 'attachment'
    | 'signature'
    | 'other'
  readonly runIn: boolean
  readonly align: 'start' | 'center' | 'right'
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly inTitle: boolean
  readonly hasSelection: boolean
  /** In a cell, or with cells of one table selected. */
  readonly inTable: boolean
  readonly manyCells: boolean
  /** The one cell is merged of several places. */
  readonly inMergedCell: boolean
  readonly hasTableHeader: boolean
  /** 横排 */
  readonly isTableLandscape: boolean
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
  inTable: false,
  manyCells: false,
  inMergedCell: false,
  hasTableHeader: false,
  isTableLandscape: false,
}

/** Finds how the sentence at the end of a paragraph may go on; `before` is the running text up to the caret. */
export type AskCompletion = (place: {
  readonly block: BlockId
  readonly before: string
}) => Promise<readonly Span[] | null>

/** A stretch of a block's text, in UTF-16 units of `textOf(block)`; of the title where `block` is `titleBlockId`. */
export type TextPlace = { readonly block: BlockId; readonly start: number; readonly end: number }

/** What is selected, its start before its end; both the same where only a caret stands. */
export type TextSelection = { readonly start: TextPoint; readonly end: TextPoint }
/** Where a block stands in the window, in CSS pixels, and among the blocks. */
export type BlockBox = {
  readonly block: BlockId
  readonly index: number
  readonly top: number
  readonly bottom: number
}

/** Where the line with a character stands in the window, in CSS pixels, and where in it the character does. */
export type CharacterBox = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly isLineStart: boolean
}

/** A blank that the selection covers, and the text of its paragraph on either side. */
export type SelectedBlank = { readonly blank: Blank; readonly before: string; readonly behind: string }

/** What was put in place of a blank, told once the caret has left it. */
export type FilledBlank = {
  readonly blank: Blank
  /** As it stands in the text, a figure with its unit. */
  readonly text: string
  /** What may be offered again: a figure without its unit. Undefined for a figure with another unit. */
  readonly value: string | undefined
  /** False where a number blank holds no figure. */
  readonly isFitting: boolean
  readonly place: TextPlace
}

/** Keys that a list beside the selected blank is worked with. */
export type ListKey = 'up' | 'down' | 'choose' | 'goOn' | 'close' | 'forget'

/** The form a writer gives to the paragraphs of the selection. */
export type BlockForm =
  | { readonly type: 'heading'; readonly level: HeadingLevel }
  | { readonly type: 'paragraph' }
  | { readonly type: 'closing' }
  | { readonly type: 'align'; readonly align: 'start' | 'center' | 'right' }
  /** The first sentence becomes a run-in heading, or stops being one. */
  | { readonly type: 'runIn' }

/** A picture from elsewhere. */
export type SourceImage = { readonly bytes: Uint8Array; readonly alt: string }

/** Stores pictures with the draft on screen. */
export type ImageKeeper = {
  /** In their order, null for one that cannot be stored; null for all where the draft is not on screen any more. */
  keep(images: readonly SourceImage[]): Promise<readonly (StoredImage | null)[] | null>
  /** So many pictures of a paste were only named by an address elsewhere and are left out. */
  tellLeftOut(count: number): void
  /** A picture of the draft cannot be shown. */
  tellLost(file: string): void
}

/** What the rest of the page may do with the text. The text lives in here and nowhere else. */
export type DraftEditor = {
  /** Puts another draft into the editor and forgets the history. */
  open(draft: Pick<Draft, 'title' | 'blocks'> & { readonly id?: DraftId }, readOnly: boolean): void
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
  /** Where caret or selection stand in the field used last. */
  selection(): TextSelection | null
  /** The blocks the selection reaches into, in order; none where the caret stands in the title or nowhere. */
  selectedBlocks(): readonly BlockId[]
  /** 字数 of what is selected, in the title too; null where nothing is. */
  selectedCharacters(): number | null
  /** The block at a height of the window, or the nearest to it; null while the editor is not shown. */
  blockAtHeight(y: number): BlockBox | null
  /** Where the block at an index stands in the window. */
  boxAt(index: number): BlockBox | null
  /** Where a character of a block stands, a row of a table for all of it; null while the editor is not shown. */
  characterBox(point: TextPoint): CharacterBox | null
  /** Applies structural edits, and another title with them, in one undo step; caret and identity of unmoved blocks survive. */
  apply(edits: readonly Edit[], title?: readonly Span[]): void
  /** Puts the title in place of the present one, in one undo step. */
  setTitle(title: readonly Span[]): void
  undo(): void
  redo(): void
  /** Gives the blocks of the selection a form; the title has none to give. */
  setForm(form: BlockForm): void
  /** Puts a table behind the paragraph with the caret, in place of an empty one, and the caret into its first cell. */
  insertTable(content: TableContent): void
  /** Changes the table with the caret, at the selected cells, in one undo step; does nothing elsewhere. */
  changeTable(action: TableAction | { readonly type: 'delete' }): void
  toggle(format: 'bold' | 'italic' | 'underline'): void
  /**
   * Inserts spans at the body's caret, over a selection, also from within the title; the first blank is selected. Where no
   * caret stands, at the draft's end.
   */
  insertSpans(spans: readonly Span[]): void
  insertBlank(blank: Blank): void
  /** Puts whole blocks in at the body's caret, in one undo step; a single picture is selected then. */
  insertBlocks(blocks: readonly Block[]): void
  /** Copies or cuts a selected picture, table or page break, for which Chromium has no selection; false where none is. */
  takeAtom(how: 'copy' | 'cut'): boolean
  /** Tells which picture is selected, alone. */
  onImage(listener: (image: ImageBlock | null) => void): () => void
  /** Who stores pictures that are pasted or dropped, and hears of those that cannot be had. */
  setImageKeeper(keeper: ImageKeeper): void
  /** Ctrl+Enter was pressed in the body. */
  onPageBreakKey(listener: () => void): () => void
  /** Tells which blank is selected, at once; not of those that the arrows walk past, nor while an input method composes. */
  onBlank(listener: (blank: SelectedBlank | null) => void): () => void
  /** Tells what a blank was filled with, when the caret has left it or an offer was taken. */
  onFilled(listener: (filled: FilledBlank) => void): () => void
  /**
   * Puts spans in place of the selected blank, in its style, in one undo step, and goes on to the next blank of the paragraph
   * or, as Tab does, of the field; does nothing where none is selected.
   */
  fillBlank(spans: readonly Span[], within?: 'paragraph' | 'field'): void
  /** Whoever is asked first of the keys in `ListKey` while a blank is selected; true takes the key. One at a time. */
  setListKeys(take: (key: ListKey) => boolean): void
  /** Shows a block (or a stretch of it), puts the caret there and takes the focus. */
  goTo(place: BlockId | TextPlace): void
  /** Scrolls a stretch of text into sight; caret and focus stay where they are. */
  reveal(place: TextPlace): void
  /** Marks stretches of text without touching it (CSS Custom Highlight). Places that no longer fit are passed over. */
  mark(places: readonly (TextPlace & { level: 'error' | 'warning' | 'review' })[]): void
  /** Marks what a search found, the current one apart from the others; replaces the marks of the search before. */
  markHits(hits: readonly TextPlace[], current: TextPlace | null): void
  /** Lights these blocks for the focus mode (`data-lit`); the others go out. */
  setLit(blocks: ReadonlySet<BlockId>): void
  /** Lines of guidance by block, shown in an empty block until something is written in it; never part of the text. */
  setGuidance(guidance: ReadonlyMap<BlockId, string>): void
  /** Whether straight quotes, ... , -- and ( ) beside Han become the right marks as they are typed; they do unless told. */
  setTypingMarks(isOn: boolean): void
  /** Who is asked, after a pause in the typing, how a sentence may go on; null where nothing is to be suggested. */
  setCompletion(ask: AskCompletion | null): void
  focus(): void
  /** What whole blocks put on the clipboard, by MIME type: text with numbers, HTML, and our own form. */
  clipboardOf(blocks: readonly BlockId[], title?: 'withTitle'): Readonly<Record<string, string>>
  /** The layout after which what is copied looks in other programs. */
  setLayout(layout: Layout): void
  /** Runs a step now, or once the input method is done composing: what it reads of the text then is what stands there. */
  whenIdle(step: () => void): void
  /** True while an input method composes. */
  isComposing(): boolean
}
