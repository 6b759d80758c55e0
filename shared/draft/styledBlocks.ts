import type { ArticlePart } from '../material/readArticle'
import type { SourceParagraph } from '../material/sourceParagraph'
import { goesOnWithAttachment, startsAttachments, toAttachmentName } from './attachmentNames'
import { spansText } from './blockText'
import type { Block, Span } from './draft'
import { newId } from './newId'
import { normalBlock } from './normalForm'
import type { PlacedBlock } from './ownFileBlocks'
import { pictureBlock } from './pictureBlock'
import { findSpans, type SpanFinder } from './sourceSpans'

/** The blocks of each part, with what the source's styles say of its line: bold, alignment, tables, page breaks, attachments. */
export function withStyles(
  placed: readonly (readonly PlacedBlock[])[],
  parts: readonly ArticlePart[],
  paragraphs: readonly SourceParagraph[],
): PlacedBlock[] {
  const find = findSpans(paragraphs)
  const styled: PlacedBlock[] = []
  let before = 0
  for (const [index, part] of parts.entries()) {
    const { line } = part
    const paragraph = paragraphs[line - 1] ?? { text: '' }
    const isNewLine = line !== before
    before = line
    const isBroken = isNewLine && styled.length > 0 && paragraph.style?.pageBreakBefore === true
    if (isBroken) styled.push({ block: { id: newId(), type: 'pageBreak' }, line })
    for (const { block } of placed[index] ?? []) {
      const made = styledBlock(block, part, paragraph, find)
      styled.push({ block: normalBlock(made), line })
    }
  }
  return withAttachments(styled)
}

function styledBlock(block: Block, part: ArticlePart, paragraph: SourceParagraph, find: SpanFinder): Block {
  const { table, image, style } = paragraph
  if (table) return { id: block.id, ...table }
  if (image) return pictureBlock(image, block.id)
  if (block.type === 'paragraph' && part.type === 'text')
    return {
      ...block,
      spans: find(part.line, part.text, spansText(block.spans)),
      ...(style?.align ? { align: style.align } : {}),
    }
  if (block.type === 'heading' && part.type === 'heading') {
    find(part.line, part.lead, part.lead)
    return block.tail ? { ...block, tail: find(part.line, part.tail, spansText(block.tail)) } : block
  }
  return block
}

/** The note that names the attachments becomes one block, each attachment begins one. */
function withAttachments(placed: readonly PlacedBlock[]): PlacedBlock[] {
  const made: PlacedBlock[] = []
  for (let index = 0; index < placed.length; index += 1) {
    const each = placed[index]
    if (!each) break
    const names = namesAt(placed, index)
    const start = attachmentAt(placed, index)
    if (names.length > 0) {
      made.push({ ...each, block: { id: each.block.id, type: 'attachments', names } })
      index += names.length - 1
    } else if (start) {
      // Its page begins with it by itself.
      if (made.at(-1)?.block.type === 'pageBreak') made.pop()
      made.push({ ...each, block: { id: each.block.id, type: 'attachment', title: start.title } })
      index += start.taken
    } else made.push(each)
  }
  return made
}

function textAt(placed: readonly PlacedBlock[], index: number): string {
  const block = placed[index]?.block
  return block?.type === 'paragraph' ? spansText(block.spans) : ''
}

function namesAt(placed: readonly PlacedBlock[], index: number): string[] {
  const isNote =
    startsAttachments(textAt(placed, index)) &&
    !placed.slice(0, index).some(({ block }) => block.type === 'attachments')
  if (!isNote) return []
  const lines = [textAt(placed, index)]
  for (let at = index + 1; goesOnWithAttachment(textAt(placed, at), lines.length + 1); at += 1)
    lines.push(textAt(placed, at))
  return lines.map((line, at) => toAttachmentName(line, at + 1))
}

const label = /^附件\s*[\d一二三四五六七八九十]{0,2}\s*[:：]?$/
const longestTitle = 50

/** “附件2” alone on its line behind the signature or on a new page; a short line under it is its title. */
function attachmentAt(
  placed: readonly PlacedBlock[],
  index: number,
): { readonly title: Span[]; readonly taken: number } | null {
  if (!label.test(textAt(placed, index))) return null
  const before = placed.slice(0, index)
  const isBehind =
    before.at(-1)?.block.type === 'pageBreak' || before.some(({ block }) => block.type === 'signature')
  if (!isBehind) return null
  const next = placed[index + 1]?.block
  const isTitle =
    next?.type === 'paragraph' &&
    spansText(next.spans).length <= longestTitle &&
    !/[。；]/.test(spansText(next.spans))
  return isTitle ? { title: [{ text: spansText(next.spans) }], taken: 1 } : { title: [], taken: 0 }
}
