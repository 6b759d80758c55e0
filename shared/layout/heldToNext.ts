import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'

/** GB/T 9704-2012, 7.3.5.5: no page may hold the signature alone, so the text before note and signature goes with them. */
export function isHeldBySignature(next: Block | undefined): boolean {
  return next?.type === 'signature' || next?.type === 'attachments'
}

/** Whether a paragraph names the table or picture beside it, and so stays with it. */
export function isCaption(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && (block.align === 'center' || /^[图表]\s*\d/.test(textOf(block)))
}
