import type { Block, Span } from './draft'

/** The plain text of a block without its number: cells and lines are joined by line breaks. Memoised by block. */
export function textOf(block: Block): string {
  const known = texts.get(block)
  if (known !== undefined) return known
  const text = buildText(block)
  texts.set(block, text)
  return text
}

const texts = new WeakMap<Block, string>()

export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}

/** The spans of a block that is one run of text, lead and tail together; of others their text in a plain span. */
export function spansOf(block: Block): readonly Span[] {
  switch (block.type) {
    case 'heading':
      return [...block.lead, ...(block.tail ?? [])]
    case 'paragraph':
    case 'recipient':
      return block.spans
    case 'attachment':
      return block.title
    default:
      return [{ text: textOf(block) }]
  }
}

function buildText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return spansText(block.lead) + spansText(block.tail ?? [])
    case 'paragraph':
    case 'recipient':
      return spansText(block.spans)
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => cell.paragraphs.map(spansText).join('\n')).join('\t'))
        .join('\n')
    case 'attachments':
      return block.names.join('\n')
    case 'signature':
      return [...block.units, block.date].filter((line) => line !== '').join('\n')
    case 'attachment':
      return spansText(block.title)
    case 'pageBreak':
    case 'image':
      return ''
  }
}
