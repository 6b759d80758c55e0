import { $getSelection, $isRangeSelection, type LexicalNode } from 'lexical'
import { toAttachmentName } from '../../shared/draft/attachmentNames'
import type { Block, Span } from '../../shared/draft/draft'
import { isFullDate } from '../../shared/material/findSignoff'
import { $offsetInBlock, $selectInBlock, $textBlockAt } from './caretPlace'
import { $coveredIn } from './coveredBlank'
import { $createInline, $readInline } from './inlineState'
import { $blockIdOf, $setBlockId } from './nodes/blockId'
import type { BlockShape } from './nodes/blockShape'
import { contentOf as imageContentOf } from './nodes/imageContent'
import { $createImage, $imageOf, $isImage } from './nodes/ImageNode'
import { $createPageBreak, $isPageBreak } from './nodes/PageBreakNode'
import { $isTable } from './nodes/TableNode'
import {
  $createTextBlock,
  $isTextBlock,
  $setShape,
  $shapeOf,
  type TextBlockNode,
} from './nodes/TextBlockNode'
import { $createTable, $readTable } from './tables/tableState'

/** A block as a node of the editor. */
export function $createBlock(block: Block): LexicalNode {
  if (block.type === 'table') {
    const { id, ...content } = block
    return withId($createTable(content), id)
  }
  if (block.type === 'pageBreak') return withId($createPageBreak(), block.id)
  if (block.type === 'image') return withId($createImage(imageContentOf(block)), block.id)
  return $createTextBlock(shapeOfBlock(block), block.id).append(...$createContent(block))
}

/** Makes a text block say what `block` says; text that is the same keeps its nodes, and the caret its place. */
export function $updateTextBlock(node: TextBlockNode, block: TextContent): void {
  $setShape(node, shapeOfBlock(block))
  const before = $readBlock(node)
  if (before && sameContent(before, block)) return
  const caret = $caretIn(node)
  const $coverAgain = $coveredIn(node)
  node.clear().append(...$createContent(block))
  if ($coverAgain?.(node)) return
  if (caret !== null) $selectInBlock(node, Math.min(caret, node.getTextContentSize()))
}

/** A child of the root as a block of the draft; null for anything that is not one. */
export function $readBlock(node: LexicalNode): Block | null {
  const id = $blockIdOf(node)
  if ($isTable(node)) return { id, ...$readTable(node) }
  if ($isPageBreak(node)) return { id, type: 'pageBreak' }
  if ($isImage(node)) return { id, ...$imageOf(node) }
  if (!$isTextBlock(node)) return null
  const shape = $shapeOf(node)
  const { lead, tail } = $readInline(node.getChildren())
  const spans = [...lead, ...tail]
  switch (shape.type) {
    case 'heading': {
      const { level, templateSlot: slot, kept } = shape
      return {
        id,
        type: 'heading',
        level,
        lead,
        ...(tail.length > 0 && { tail }),
        ...(slot !== undefined && { slot }),
        ...(kept && { kept }),
      }
    }
    case 'paragraph': {
      const { align, role } = shape
      return { id, type: 'paragraph', spans, ...(align && { align }), ...(role && { role }) }
    }
    case 'recipient':
      return { id, type: 'recipient', spans }
    case 'attachments':
      return {
        id,
        type: 'attachments',
        names:
          spans.length === 0 && !shape.oneEmptyName
            ? []
            : linesOf(spans).map((line, index) => toAttachmentName(line, index + 1)),
      }
    case 'signature': {
      return { id, type: 'signature', ...signatureOf(linesOf(spans), shape.date), seal: shape.seal }
    }
    case 'attachment':
      return { id, type: 'attachment', title: spans }
    case 'title':
      return null
  }
}

/** A block that is text. */
export type TextContent = Exclude<Block, { type: 'table' | 'pageBreak' | 'image' }>

export function isTextContent(block: Block): block is TextContent {
  return block.type !== 'table' && block.type !== 'pageBreak' && block.type !== 'image'
}

function shapeOfBlock(block: TextContent): BlockShape {
  switch (block.type) {
    case 'heading':
      return {
        type: 'heading',
        level: block.level,
        ...(block.slot !== undefined && { templateSlot: block.slot }),
        ...(block.kept && { kept: block.kept }),
      }
    case 'paragraph':
      return {
        type: 'paragraph',
        ...(block.align && { align: block.align }),
        ...(block.role && { role: block.role }),
      }
    case 'signature':
      return isWrittenDate(block.date)
        ? { type: 'signature', seal: block.seal }
        : { type: 'signature', seal: block.seal, date: block.date }
    case 'attachments':
      return block.names.length === 1 && block.names[0] === ''
        ? { type: 'attachments', oneEmptyName: true }
        : { type: 'attachments' }
    default:
      return { type: block.type }
  }
}

/** A last line that is a date, or the one that was put in as such, is the date; an empty one stands for none. */
function signatureOf(lines: readonly string[], date: string | undefined): { units: string[]; date: string } {
  const last = lines.at(-1) ?? ''
  const hasDate = isWrittenDate(last) || last === date
  return hasDate ? { units: lines.slice(0, -1), date: last } : { units: [...lines], date: '' }
}

function isWrittenDate(line: string): boolean {
  return line === '' || isFullDate(line.trim())
}

function $createContent(block: TextContent): LexicalNode[] {
  switch (block.type) {
    case 'heading':
      return [...$createInline(block.lead), ...$createInline(block.tail ?? [], true)]
    case 'paragraph':
    case 'recipient':
      return $createInline(block.spans)
    case 'attachments':
      return $createInline([{ text: block.names.join('\n') }])
    case 'signature':
      return $createInline([{ text: [...block.units, block.date].join('\n') }])
    case 'attachment':
      return $createInline(block.title)
  }
}

function $caretIn(node: TextBlockNode): number | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { anchor, focus } = selection
  const isInside = [anchor, focus].some((point) => $textBlockAt(point)?.is(node))
  return isInside ? ($textBlockAt(focus)?.is(node) ? $offsetInBlock(node, focus) : 0) : null
}

function sameContent(a: Block, b: TextContent): boolean {
  return isTextContent(a) && JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b))
}

function contentOf(block: TextContent): readonly (readonly Span[])[] {
  switch (block.type) {
    case 'heading':
      return [block.lead, block.tail ?? []].map(ordered)
    case 'paragraph':
    case 'recipient':
      return [ordered(block.spans), []]
    case 'attachments':
      return [[{ text: block.names.join('\n') }], []]
    case 'signature':
      return [[{ text: [...block.units, block.date].join('\n') }], []]
    case 'attachment':
      return [ordered(block.title), []]
  }
}

/** The same keys in the same order, so that spans from a file and from the editor compare as text. */
function ordered(spans: readonly Span[]): Span[] {
  return spans.map(({ text, bold, italic, underline, source, blank }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(source && { source }),
    ...(blank && { blank }),
  }))
}

function linesOf(spans: readonly Span[]): string[] {
  return spans
    .map((span) => span.text)
    .join('')
    .split('\n')
}

function withId<Node extends LexicalNode>(node: Node, id: string): Node {
  $setBlockId(node, id)
  return node
}
