import type { Look } from '../look'
import type { CommentedPlace, EndedSection, Picture, PlacedChange, ReadItem } from './readItem'
import type { ParagraphLook, Style } from '../styles'

/** A stretch of a paragraph in one look. A page break is a piece of its own with the text `pageBreak`. */
export type Piece = {
  text: string
  /** What stands on the run itself. */
  readonly look: Look
  /** Its character style. */
  readonly style: Style
}

/** Nothing else writes it: it is no character of XML. */
export const pageBreak = '\f'

type OpenRun = { look: Look; style: string | undefined; isInProperties: boolean; made: Piece | null }

/** A paragraph while it is read. */
export type OpenParagraph = {
  style: string | undefined
  readonly own: ParagraphLook
  isInProperties: boolean
  /** Its mark was deleted: with all changes accepted it runs into the next one. */
  isMarkDeleted: boolean
  isContents: boolean
  endsSection: EndedSection | null
  run: OpenRun | null
  readonly pieces: Piece[]
  length: number
  readonly changes: PlacedChange[]
  readonly comments: CommentedPlace[]
  readonly pictures: Picture[]
  /** What stands in text boxes anchored here: it follows the paragraph. */
  readonly boxed: ReadItem[]
}

/** A new paragraph; what ran over from one before it whose mark was deleted comes first. */
export function openParagraph(isContents: boolean, carried: OpenParagraph | null): OpenParagraph {
  return {
    style: undefined,
    own: {},
    isInProperties: false,
    isMarkDeleted: false,
    isContents,
    endsSection: null,
    run: null,
    pieces: carried?.pieces ?? [],
    length: carried?.length ?? 0,
    changes: carried?.changes ?? [],
    comments: carried?.comments ?? [],
    pictures: carried?.pictures ?? [],
    boxed: carried?.boxed ?? [],
  }
}

/** Adds text in the look of the open run. */
export function addText(
  paragraph: OpenParagraph,
  text: string,
  styleOf: (id: string | undefined) => Style,
): void {
  const { run } = paragraph
  const piece = run?.made
  if (piece && piece === paragraph.pieces.at(-1)) piece.text += text
  else {
    const made: Piece = { text, look: run?.look ?? {}, style: styleOf(run?.style) }
    paragraph.pieces.push(made)
    if (run && text !== pageBreak) run.made = made
  }
  paragraph.length += text.length
}

/** Notes a tracked change; one that goes on from the one before is the same. */
export function addChange(paragraph: OpenParagraph, change: PlacedChange): void {
  const last = paragraph.changes.at(-1)
  const goesOn =
    last?.kind === change.kind &&
    last.author === change.author &&
    last.date === change.date &&
    last.end === change.start
  if (!goesOn) paragraph.changes.push(change)
  else
    paragraph.changes[paragraph.changes.length - 1] = {
      ...last,
      end: change.end,
      text: last.text + change.text,
    }
}
