import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'

/** Takes room and says nothing, an empty line or a page break: people put such in and out for the look of a page. */
export function isRoom(block: Block): boolean {
  return block.type === 'pageBreak' || (block.type === 'paragraph' && textOf(block) === '')
}

/** A draft has at most one of these. */
export const standingOnce = [
  'recipient',
  'attachments',
  'signature',
] as const satisfies readonly Block['type'][]

export function standsOnce(type: Block['type']): boolean {
  return standingOnce.some((one) => one === type)
}

/** One run of text, of which single words can be taken over. */
export function isRunning({ type }: Block): boolean {
  return type === 'heading' || type === 'paragraph' || type === 'recipient' || type === 'attachment'
}
