import { textOf } from '../../../shared/draft/blockText'
import type { Block, BlockId } from '../../../shared/draft/draft'
import { isCaption, isHeldBySignature } from '../../../shared/layout/heldToNext'
import { textWidth, type Layout } from '../../../shared/layout/layout'
import { measureText } from '../../../shared/layout/measureText'
import { turnedPage } from '../../../shared/layout/turnedPage'
import { turnedStretches, type TurnedStretch } from '../../../shared/layout/turnedStretches'
import { toWordBlock, type Place } from './blocks'
import type { ContentsEntries } from './contents'
import { emptyLines } from './emptyLines'
import type { EmbedImage } from './images'
import type { ListPlace } from './listNumbers'
import { paragraph } from './paragraphs'
import { endSection, lowLine, type SectionEnds } from './sections'
import { styleIds } from './styleIds'

/** What the body's blocks are set with. */
export type BodyParts = {
  readonly layout: Layout
  /** What stands before a block as text. */
  readonly numbers: ReadonlyMap<BlockId, string>
  readonly lists: ReadonlyMap<BlockId, ListPlace>
  readonly contents: ContentsEntries
  readonly embedImage: EmbedImage
  readonly sections: SectionEnds
}

/** The paragraphs and tables of all blocks behind what opens the file, with its sections, as XML. */
export function toBody(opening: string, blocks: readonly Block[], parts: BodyParts): string {
  const { layout, numbers, lists, contents, embedImage, sections } = parts
  const writing = openWriting(opening, sections)
  const stretches = turnedStretches(blocks)
  const turned = turnedPage(layout)
  let pageBreakBefore = false
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageBreak') {
      // A second break in a row leaves an empty page, as it does in Word.
      if (pageBreakBefore) writing.add(emptyLines(1, { pageBreakBefore }))
      pageBreakBefore = true
      continue
    }
    const stretch = stretches.find(({ from, end }) => from <= index && index < end)
    const made = toLines(block, stretch !== undefined && index >= stretch.tables, {
      layout: stretch ? turned : layout,
      embedImage,
      pageBreakBefore,
      number: numbers.get(block.id) ?? '',
      list: lists.get(block.id),
      mark: contents.get(block.id)?.mark,
      keepNext: isHeldToNext(block, blocks[index + 1], layout),
    })
    if (made === '') continue
    writing.add(made, stretch)
    pageBreakBefore = false
  }
  if (pageBreakBefore) writing.add(emptyLines(1, { pageBreakBefore }))
  return writing.end()
}

/** Puts what is written behind one another, in sections and never table to table. */
function openWriting(opening: string, { upright, turned = upright }: SectionEnds) {
  const written = opening === '' ? [] : [opening]
  let current: TurnedStretch | undefined
  const section = () => (current ? turned : upright)
  return {
    add(made: string, stretch?: TurnedStretch) {
      if (stretch !== current && written.length > 0) endSection(written, section())
      current = stretch
      // Word joins two tables that touch.
      if (isTable(made) && isTable(written.at(-1))) written.push(emptyLines(1))
      written.push(made)
    },
    end(): string {
      // Word repairs a file that ends in a table.
      if (isTable(written.at(-1))) written.push(current ? lowLine : emptyLines(1))
      return written.join('') + section()
    },
  }
}

/** Empty lines behind a turned table take no room: they would only make a page more. */
function toLines(block: Block, isBehindTurned: boolean, place: Place): string {
  if (!isBehindTurned || block.type !== 'paragraph') return toWordBlock(block, place)
  return paragraph({ style: styleIds.body, isLow: true, align: block.align })
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
