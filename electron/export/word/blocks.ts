import { AlignmentType, Paragraph, type Table } from 'docx'
import type { Block, Heading } from '../../../shared/draft/draft'
import type { Layout } from '../../../shared/layout/layout'
import { toAttachmentsNote, toAttachmentStart } from './attachments'
import { markHeading, type HeadingMark } from './contents'
import { flowOf, type Flow } from './emptyLines'
import { toImage, type ReadImage } from './images'
import type { ListPlace } from './listNumbers'
import { listReference } from './numberingPart'
import { toRun, toRuns, type LeadFace } from './runs'
import { toSignature } from './signature'
import { headingStyle, leadStyle, styleIds } from './styleIds'
import { toTable } from './tables'

/** What a block needs to know of its surroundings. */
export type Place = Flow & {
  readonly layout: Layout
  /** The number of a heading where it is text, the label of an attachment. */
  readonly number: string
  /** The place in Word's own numbering, where that numbers the headings. */
  readonly list: ListPlace | undefined
  /** What the contents field finds the heading by, where there is one. */
  readonly mark: HeadingMark | undefined
  readonly readImage: ReadImage
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
      return [toImage(block, layout, place.readImage, place)]
    case 'pageBreak':
      return []
  }
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
  const properties = { ...flowOf(place), ...listOf(place.list) }
  const tail = (block.tail ?? []).filter(({ text }) => text !== '')
  if (tail.length === 0) {
    return new Paragraph({
      style: headingStyle(block.level),
      ...properties,
      children: markHeading([...toRun(number), ...toRuns(block.lead)], place.mark),
    })
  }
  const { face, bold } = layout.roles[`heading${block.level}`]
  const lead: LeadFace = { style: leadStyle(block.level), face, bold }
  return new Paragraph({
    style: styleIds.body,
    ...properties,
    children: [
      ...markHeading([...toRun(number, lead), ...toRuns(block.lead, lead)], place.mark),
      ...toRuns(tail),
    ],
  })
}

function listOf(place: ListPlace | undefined) {
  return place
    ? { numbering: { reference: listReference, instance: place.list, level: place.level, custom: true } }
    : {}
}
