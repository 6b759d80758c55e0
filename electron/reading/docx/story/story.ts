import type { Attributes } from '../xmlEvents'
import type { Style } from '../styles'
import type { OpenParagraph } from './openParagraph'
import type { OpenTable } from './openTable'
import type { LeftOut } from '../../../../shared/material/sourceReview'
import type { ReadItem } from './readItem'

/** A part of the text with paragraphs of its own: the body, a cell, a text box. */
export type Frame = {
  readonly type: 'body' | 'cell' | 'box'
  readonly items: ReadItem[]
  readonly paragraphs: OpenParagraph[]
  readonly tables: OpenTable[]
  /** A paragraph whose mark was deleted, waiting for the one it runs into. */
  carried: OpenParagraph | null
}

/** What the reader of a story asks of the rest of the file. */
export type StoryEvents = {
  readonly finishParagraph: (paragraph: OpenParagraph) => readonly ReadItem[]
  readonly finishTable: (table: OpenTable) => readonly ReadItem[]
  readonly noteText: (kind: 'footnote' | 'endnote', id: string) => string
  readonly characterStyle: (id: string | undefined) => Style
  readonly leaveOut: (what: LeftOut) => void
  /** The width of the text on the page, in twips, as each section tells it. */
  readonly tellTextWidth: (twips: number) => void
  /** Whether the pages of the last section lie on their side. */
  readonly tellLastSection: (isLandscape: boolean) => void
}

/** The text while it is read. Parts inside parts are kept on lists, so that deep nesting costs no stack. */
export type Story = {
  readonly events: StoryEvents
  readonly frames: Frame[]
  /** Writes text at the place that is read, unless it is hidden, deleted or an instruction. */
  write: (text: string) => void
  /** Leaves out the element that is open, and all inside it. */
  skip: () => void
  /** Counts text boxes and pictures taken up. */
  taken: number
}

/** What to do as an element opens or closes, by its name. */
export type ElementHandlers = {
  readonly open: Readonly<Record<string, (attributes: Attributes) => void>>
  readonly close: Readonly<Record<string, () => void>>
}

export function newFrame(type: Frame['type']): Frame {
  return { type, items: [], paragraphs: [], tables: [], carried: null }
}

export function frameOf({ frames }: Story): Frame {
  const frame = frames.at(-1)
  if (!frame) throw new Error('a story always has its body')
  return frame
}

export function paragraphOf(story: Story): OpenParagraph | undefined {
  return frameOf(story).paragraphs.at(-1)
}

/** Gives out a paragraph that waited for a next one and got none; of one that was deleted whole, what was done to it stays with the last. */
export function flushCarried(story: Story): void {
  const { items, carried } = frameOf(story)
  frameOf(story).carried = null
  if (!carried) return
  const last = items.at(-1)
  if (carried.length > 0 || carried.pictures.length > 0 || !last) {
    items.push(...story.events.finishParagraph(carried), ...carried.boxed)
    return
  }
  const end = last.paragraph.text.length
  items[items.length - 1] = {
    ...last,
    changes: [...last.changes, ...carried.changes.map((change) => ({ ...change, start: end, end }))],
    comments: [...last.comments, ...carried.comments.map((comment) => ({ ...comment, start: end }))],
  }
}
