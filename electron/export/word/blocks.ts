import type { Block, Heading } from '../../../shared/draft/draft'
import type { Layout } from '../../../shared/layout/layout'
import { toAttachmentsNote, toAttachmentStart } from './attachments'
import { markHeading, type HeadingMark } from './contents'
import type { Flow } from './emptyLines'
import { toImage, type EmbedImage } from './images'
import type { ListPlace } from './listNumbers'
import { paragraph } from './paragraphs'
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
  readonly embedImage: EmbedImage
}

/** The paragraphs or the table of a block, as XML. */
export function toWordBlock(block: Block, place: Place): string {
  const { layout, number, keepNext, pageBreakBefore } = place
  const flow = { keepNext, pageBreakBefore }
  switch (block.type) {
    case 'heading':
      return toHeading(block, place)
    case 'paragraph': {
      const { align } = block
      const look = { style: styleIds.body, ...flow, align, noFirstLineIndent: align !== undefined }
      return paragraph(look, toRuns(block.spans))
    }
    case 'recipient':
      return paragraph({ style: styleIds.recipient, ...flow }, toRuns(block.spans))
    case 'table':
      return toTable(block, layout, flow)
    case 'attachments':
      return toAttachmentsNote(block.names, layout, flow)
    case 'signature':
      return toSignature(block, layout, flow)
    case 'attachment':
      return toAttachmentStart(block.title, number, layout)
    case 'image':
      return toImage(block, layout, place.embedImage, flow)
    case 'pageBreak':
      return ''
  }
}

/**
 * A heading on its own is a real heading paragraph with its number as text (GB/T 9704-2012, 7.3.3). A run-in heading is a
 * body paragraph whose lead wears the character style linked to the heading's: as a heading paragraph the whole text that
 * follows would stand in the navigation pane, and Word's table of contents takes just such a lead.
 */
function toHeading({ level, lead, tail = [] }: Heading, place: Place): string {
  const { number, layout, keepNext, pageBreakBefore, list, mark } = place
  const look = { keepNext, pageBreakBefore, list }
  const rest = tail.filter(({ text }) => text !== '')
  if (rest.length === 0) {
    const runs = markHeading(toRun(number) + toRuns(lead), mark)
    return paragraph({ style: headingStyle(level), ...look }, runs)
  }
  const { face, bold } = layout.roles[`heading${level}`]
  const leadFace: LeadFace = { style: leadStyle(level), face, bold }
  const leadRuns = markHeading(toRun(number, leadFace) + toRuns(lead, leadFace), mark)
  return paragraph({ style: styleIds.body, ...look }, leadRuns + toRuns(rest))
}
