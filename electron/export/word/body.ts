import { textOf } from '../../../shared/draft/blockText'
import type { Block, BlockId } from '../../../shared/draft/draft'
import { isCaption, isHeldBySignature } from '../../../shared/layout/heldToNext'
import { textWidth, type Layout } from '../../../shared/layout/layout'
import { measureText } from '../../../shared/layout/measureText'
import { toWordBlock } from './blocks'
import type { ContentsEntries } from './contents'
import { emptyLines } from './emptyLines'
import type { EmbedImage } from './images'
import type { ListPlace } from './listNumbers'

/** What the body's blocks are set with. */
export type BodyParts = {
  readonly layout: Layout
  /** What stands before a block as text. */
  readonly numbers: ReadonlyMap<BlockId, string>
  readonly lists: ReadonlyMap<BlockId, ListPlace>
  readonly contents: ContentsEntries
  readonly embedImage: EmbedImage
}

/** The paragraphs and tables of all blocks, as XML. */
export function toBody(blocks: readonly Block[], parts: BodyParts): string {
  const { layout, numbers, lists, contents, embedImage } = parts
  const written: string[] = []
  let pageBreakBefore = false
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageBreak') {
      // A second break in a row leaves an empty page, as it does in Word.
      if (pageBreakBefore) written.push(emptyLines(1, { pageBreakBefore }))
      pageBreakBefore = true
      continue
    }
    const made = toWordBlock(block, {
      layout,
      embedImage,
      pageBreakBefore,
      number: numbers.get(block.id) ?? '',
      list: lists.get(block.id),
      mark: contents.get(block.id)?.mark,
      keepNext: isHeldToNext(block, blocks[index + 1], layout),
    })
    // Word joins two tables that touch, and repairs a file that ends in one.
    if (isTable(made) && isTable(written.at(-1))) written.push(emptyLines(1))
    if (made !== '') {
      written.push(made)
      pageBreakBefore = false
    }
  }
  if (pageBreakBefore) written.push(emptyLines(1, { pageBreakBefore }))
  if (isTable(written.at(-1))) written.push(emptyLines(1))
  return written.join('')
}

function isTable(xml: string | undefined): boolean {
  return xml?.startsWith('<w:tbl>') ?? false
}

/** Together with note and signature this still goes on one page of 22. */
const heldLines = 15

/**
 * GB/T 9704-2012, 7.3.5.5: no page may hold the signature alone, so the text before note and signature goes with them.
 * Very long paragraphs are left free: LibreOffice never splits a paragraph that is held, and would leave half a page empty.
 * A caption stays with its table or picture.
 */
function isHeldToNext(block: Block, next: Block | undefined, layout: Layout): boolean {
  if (isHeldBySignature(next)) return measureText(textOf(block), layout) <= heldLines * textWidth(layout)
  if (block.type === 'image') return isCaption(next)
  return (next?.type === 'table' || next?.type === 'image') && isCaption(block)
}
