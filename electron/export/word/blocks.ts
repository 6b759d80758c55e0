import { AlignmentType, Paragraph, type Table } from 'docx'
import type { Block, Heading, ImageBlock } from '../../../shared/draft/draft'
import { imageText } from '../../../shared/draft/imageText'
import type { Layout } from '../../../shared/layout/layout'
import { toAttachmentsNote, toAttachmentStart } from './attachments'
import type { Flow } from './emptyLines'
import { toRun, toRuns, type LeadFace } from './runs'
import { toSignature } from './signature'
import { headingStyle, leadStyle, styleIds } from './styleIds'
import { toTable } from './tables'

/** What a block needs to know of its surroundings. */
export type Place = Flow & {
  readonly layout: Layout
  /** The printed number of a heading, the label of an attachment. */
  readonly number: string
}

/** The paragraphs and tables of a block. */
export function toWordBlock(block: Block, place: Place): (Paragraph | Table)[] {
  const { layout, number } = place
  const flow = flowOf(place)
  switch (block.type) {
    case 'heading':
      return [toHeading(block, place)]
    case 'paragraph':
      return [
        new Paragraph({
          style: styleIds.body,
          ...flow,
          ...alignmentOf(block.align),
          children: toRuns(block.spans),
        }),
      ]
    case 'recipient':
      return [new Paragraph({ style: styleIds.recipient, ...flow, children: toRuns(block.spans) })]
    case 'table':
      return [toTable(block, layout, place)]
    case 'attachments':
      return toAttachmentsNote(block.names, layout, place)
    case 'signature':
      return toSignature(block, layout, place)
    case 'attachment':
      return toAttachmentStart(block.title, number, layout)
    case 'image':
      return [toImagePlace(block, place)]
    case 'pageBreak':
      return []
  }
}

/** A centred line that says which picture belongs here. */
function toImagePlace({ alt }: ImageBlock, place: Place): Paragraph {
  return new Paragraph({
    style: styleIds.body,
    ...flowOf(place),
    ...alignmentOf('center'),
    children: toRun(imageText(alt)),
  })
}

function flowOf({ pageBreakBefore, keepNext }: Flow) {
  return { ...(pageBreakBefore ? { pageBreakBefore } : {}), ...(keepNext ? { keepNext } : {}) }
}

function alignmentOf(align: 'center' | 'right' | undefined) {
  if (!align) return {}
  return {
    alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER,
    indent: { firstLine: 0, firstLineChars: 0 },
  }
}

/**
 * A heading on its own is a real heading paragraph with its number as text (GB/T 9704-2012, 7.3.3). A run-in heading is a
 * body paragraph whose lead wears the character style linked to the heading's: as a heading paragraph the whole text that
 * follows would stand in the navigation pane, and Word's table of contents takes just such a lead.
 */
function toHeading(block: Heading, place: Place): Paragraph {
  const { number, layout } = place
  const tail = (block.tail ?? []).filter(({ text }) => text !== '')
  if (tail.length === 0) {
    return new Paragraph({
      style: headingStyle(block.level),
      ...flowOf(place),
      children: [...toRun(number), ...toRuns(block.lead)],
    })
  }
  const { face, bold } = layout.roles[`heading${block.level}`]
  const lead: LeadFace = { style: leadStyle(block.level), face, bold }
  return new Paragraph({
    style: styleIds.body,
    ...flowOf(place),
    children: [...toRun(number, lead), ...toRuns(block.lead, lead), ...toRuns(tail)],
  })
}
