import { textOf } from './blockText'
import type { Block, Cell, Draft, Heading, Span } from './draft'
import { newId } from './newId'
import { cleanLine, cleanText, normalSpans } from './normalSpans'

const onlyOnce: ReadonlySet<Block['type']> = new Set(['recipient', 'attachments', 'signature'])

/**
 * The one shape a draft's text can have: normal spans, at least one block, ids that occur once, at most one recipient,
 * attachments note and signature (further ones become paragraphs). Loses no text; blocks in normal form stay the same objects.
 */
export function toNormalForm(draft: Draft, makeId: () => string = newId): Draft {
  return { ...draft, title: normalSpans(draft.title), blocks: normalBlocks(draft.blocks, makeId) }
}

/** The blocks of a draft in normal form. */
export function normalBlocks(blocks: readonly Block[], makeId: () => string = newId): Block[] {
  const ids = new Set<string>()
  const seen = new Set<Block['type']>()
  const normal = blocks.map((block) => {
    const own = ids.has(block.id) ? { ...block, id: makeId() } : block
    ids.add(own.id)
    const once = onlyOnce.has(own.type) && seen.has(own.type) ? toParagraph(own) : own
    seen.add(once.type)
    return normalBlock(once)
  })
  return normal.length > 0 ? normal : [{ id: makeId(), type: 'paragraph', spans: [] }]
}

/** One block in normal form; the same object where nothing was to do. */
export function normalBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return normalHeading(block)
    case 'paragraph':
    case 'recipient':
      return changed(block, { spans: normalSpans(block.spans) })
    case 'attachment':
      return changed(block, { title: normalSpans(block.title) })
    case 'attachments':
      return changed(block, { names: normalLines(block.names) })
    case 'signature':
      return changed(block, { units: normalLines(block.units), date: cleanLine(block.date) })
    case 'table':
      if (block.rows.every((row) => row.length === 0)) return { id: block.id, type: 'paragraph', spans: [] }
      return changed(block, {
        rows: sameOr(
          block.rows,
          block.rows.map((row) => sameOr(row, row.map(normalCell))),
        ),
      })
    case 'pageBreak':
    case 'image':
      return block
  }
}

/** A heading with text has a lead; an empty tail is absent. */
function normalHeading(heading: Heading): Heading {
  const lead = normalSpans(heading.lead)
  const tail = normalSpans(heading.tail ?? [])
  if (tail.length > 0 && lead.length > 0) return changed(heading, { lead, tail })
  if (heading.tail === undefined) return changed(heading, { lead })
  const whole: Heading = { ...heading, lead: lead.length > 0 ? lead : tail }
  delete whole.tail
  return whole
}

function normalCell(cell: Cell): Cell {
  const paragraphs = cell.paragraphs.length === 0 ? [[]] : cell.paragraphs.map(normalSpans)
  return changed(cell, { paragraphs: sameOr(cell.paragraphs, paragraphs) })
}

/** A name or unit is one line: line breaks make several. */
function normalLines(lines: string[]): string[] {
  return sameOr(
    lines,
    lines.flatMap((line) => cleanText(line).split('\n')),
  )
}

function toParagraph(block: Block): Block {
  const spans: Span[] = block.type === 'recipient' ? block.spans : [{ text: textOf(block) }]
  const align = block.type === 'signature' ? ({ align: 'right' } as const) : {}
  return { id: block.id, type: 'paragraph', spans, ...align }
}

function sameOr<Item>(before: Item[], after: Item[]): Item[] {
  return before.length === after.length && after.every((item, index) => item === before[index])
    ? before
    : after
}

function changed<Value extends object>(value: Value, part: Partial<Value>): Value {
  const keys = Object.keys(part) as (keyof Value)[]
  return keys.every((key) => value[key] === part[key]) ? value : { ...value, ...part }
}
