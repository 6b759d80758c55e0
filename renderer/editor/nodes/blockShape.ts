import { createState } from 'lexical'
import type { Heading, Paragraph } from '../../../shared/draft/draft'

/** What a block of text is, apart from its text. `title` stands only in the title field. */
export type BlockShape =
  | {
      readonly type: 'heading'
      readonly level: Heading['level']
      readonly templateSlot?: string
      readonly kept?: true
    }
  | {
      readonly type: 'paragraph'
      readonly align?: NonNullable<Paragraph['align']>
      readonly role?: NonNullable<Paragraph['role']>
    }
  | { readonly type: 'recipient' }
  /** Without text there is no name, unless it says that there is one without text. */
  | { readonly type: 'attachments'; readonly oneEmptyName?: true }
  /** `date` is the line put in as date though it does not read like one. */
  | { readonly type: 'signature'; readonly seal: boolean; readonly date?: string }
  | { readonly type: 'attachment' }
  | { readonly type: 'title' }

const types: ReadonlySet<string> = new Set<BlockShape['type']>([
  'heading',
  'paragraph',
  'recipient',
  'attachments',
  'signature',
  'attachment',
  'title',
])

export const plainParagraph: BlockShape = { type: 'paragraph' }

/** The shape as node state, so that a block changes its kind without losing its key: caret and identity stay. */
export const shapeState = createState('shape', {
  parse: (value) => (isShape(value) ? value : plainParagraph),
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** Blocks whose lines are plain texts: no blanks, no bold. */
export function holdsPlainLines(shape: BlockShape): boolean {
  return shape.type === 'attachments' || shape.type === 'signature'
}

function isShape(value: unknown): value is BlockShape {
  return typeof value === 'object' && value !== null && 'type' in value && types.has(String(value.type))
}
