import { Document, DocumentGridType, Packer, Paragraph, Table } from 'docx'
import { spansText, textOf } from '../../shared/draft/blockText'
import type { Block, Draft } from '../../shared/draft/draft'
import { textWidth, toTwips, type Layout } from '../../shared/layout/layout'
import { measureText } from '../../shared/layout/measureText'
import { exportedText } from './exportedText'
import { printedNumbers } from './printedNumbers'
import { toWordBlock } from './word/blocks'
import { emptyLines } from './word/emptyLines'
import { buildFooters } from './word/footers'
import { finishPackage } from './word/package'
import { toRuns } from './word/runs'
import { styleIds } from './word/styleIds'

/** The bytes of a .docx of the draft, every block of it, in the given layout. */
export async function buildWord(draft: Draft, layout: Layout): Promise<Uint8Array> {
  const document = new Document({
    title: exportedText(spansText(draft.title)).replaceAll('\n', ''),
    creator: exportedText(draft.profile.signatory ?? draft.profile.unit ?? ''),
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: layout.pageNumber.place === 'outer',
    defaultTabStop: 420,
    sections: [
      {
        properties: { page: pageOf(layout), ...gridOf(layout) },
        footers: buildFooters(layout),
        children: [...toTitle(draft, layout), ...toBody(draft.blocks, layout)],
      },
    ],
  })
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(document)), layout)
}

function pageOf({ page }: Layout) {
  return {
    size: { width: toTwips(page.width), height: toTwips(page.height) },
    margin: {
      top: toTwips(page.top),
      right: toTwips(page.right),
      bottom: toTwips(page.bottom),
      left: toTwips(page.left),
      header: toTwips(page.header),
      footer: toTwips(page.footer),
      gutter: 0,
    },
  }
}

/** Lines only: with a grid of characters LibreOffice sets 14 to a line (format.md, trap 1). */
function gridOf({ grid, linePitch }: Layout) {
  return grid ? { grid: { type: DocumentGridType.LINES, linePitch } } : {}
}

function toTitle(draft: Draft, layout: Layout): Paragraph[] {
  if (spansText(draft.title) === '') return []
  const { blankLinesBefore } = layout.title
  return [
    new Paragraph({ style: styleIds.title, children: toRuns(draft.title) }),
    ...emptyLines(blankLinesBefore[draft.blocks[0]?.type === 'recipient' ? 'recipient' : 'body'], {
      keepNext: true,
    }),
  ]
}

function toBody(blocks: readonly Block[], layout: Layout): (Paragraph | Table)[] {
  const numbers = printedNumbers(blocks)
  const children: (Paragraph | Table)[] = []
  let pageBreakBefore = false
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageBreak') {
      // A second break in a row leaves an empty page, as it does in Word.
      if (pageBreakBefore) children.push(...emptyLines(1, { pageBreakBefore }))
      pageBreakBefore = true
      continue
    }
    const number = numbers.get(block.id) ?? ''
    const keepNext = isHeldToNext(block, blocks[index + 1], layout)
    const made = toWordBlock(block, { layout, number, pageBreakBefore, keepNext })
    // Word joins two tables that touch, and repairs a file that ends in one.
    if (made[0] instanceof Table && children.at(-1) instanceof Table) children.push(...emptyLines(1))
    children.push(...made)
    if (made.length > 0) pageBreakBefore = false
  }
  if (pageBreakBefore) children.push(...emptyLines(1, { pageBreakBefore }))
  if (children.at(-1) instanceof Table) children.push(...emptyLines(1))
  return children
}

/** Together with note and signature this still goes on one page of 22. */
const heldLines = 15

/**
 * GB/T 9704-2012, 7.3.5.5: no page may hold the signature alone, so the text before note and signature goes with them.
 * Very long paragraphs are left free: LibreOffice never splits a paragraph that is held, and would leave half a page empty.
 */
function isHeldToNext(block: Block, next: Block | undefined, layout: Layout): boolean {
  if (next?.type !== 'signature' && next?.type !== 'attachments') return false
  return measureText(textOf(block), layout) <= heldLines * textWidth(layout)
}
