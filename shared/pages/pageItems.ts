import { spansText } from '../draft/blockText'
import type { Block, Heading, Span } from '../draft/draft'
import { exportedText } from '../draft/exportedText'
import { imageText } from '../draft/imageText'
import { attachmentLines } from '../layout/attachmentLines'
import { breakTitleSpans } from '../layout/breakTitleSpans'
import { isCaption, isHeldBySignature } from '../layout/heldToNext'
import { indentOf, textWidth, type Layout, type TextRole } from '../layout/layout'
import { signatureLines } from '../layout/signatureLines'
import { turnedPage } from '../layout/turnedPage'
import { turnedStretches } from '../layout/turnedStretches'
import { printedNumbers } from '../numbering/printedNumbers'
import { columnWidths } from '../table/columnWidths'
import { toGrid } from '../table/tableGrid'
import type { PageItem, PageRun, TextItem } from './pageItem'

/** What of a draft stands on its pages. */
export type PagedDraft = { readonly title: readonly Span[]; readonly blocks: readonly Block[] }

/** What stands on the pages of a draft: the same order, indents and numbers as in its Word file. */
export function pageItems(draft: PagedDraft, layout: Layout): PageItem[] {
  const ofBlocks = mapBlocks(draft.blocks, layout, (block, setting) => ({
    items: blockItems(block, setting),
  }))
  const items = [...titleItems(draft, layout), ...ofBlocks.flatMap((one) => one.items)]
  return items.length === 0 ? [emptyLine(layout)] : items
}

/** All that the items of a block depend on besides itself. */
export type BlockSetting = {
  /** That of the page it stands on. */
  readonly layout: Layout
  /** `omitted`: empty lines behind a turned table, which would only make a page more. */
  readonly standing: 'upright' | 'turned' | 'omitted'
  /** What is printed before it. */
  readonly number: string
  readonly keepNext: boolean
  readonly breakBefore: boolean
  readonly isLast: boolean
}

/** Asks for the items of each block in turn, and gives what was answered. */
export function mapBlocks<Answer extends { readonly items: readonly PageItem[] }>(
  blocks: readonly Block[],
  layout: Layout,
  ask: (block: Block, setting: BlockSetting) => Answer,
): Answer[] {
  const numbers = printedNumbers(blocks, layout.numbering)
  const stretches = turnedStretches(blocks)
  let breakBefore = false
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    const stretch = stretches.find(({ from, end }) => from <= index && index < end)
    const answer = ask(block, {
      layout: stretch ? turnedPage(layout) : layout,
      standing: !stretch ? 'upright' : index < stretch.tables ? 'turned' : 'omitted',
      number: numbers.get(block.id) ?? '',
      keepNext: isHeldToNext(block, next),
      breakBefore,
      isLast: next === undefined,
    })
    breakBefore = block.type === 'pageBreak' || (breakBefore && answer.items.length === 0)
    return answer
  })
}

/** What stands on the pages of one block. */
export function blockItems(block: Block, setting: BlockSetting): PageItem[] {
  const { layout, standing, breakBefore, isLast } = setting
  const emptyPage = emptyLine(layout, { breakBefore: true })
  // A second break in a row leaves an empty page, as it does in Word, and so does one at the end.
  if (block.type === 'pageBreak') return [...(breakBefore ? [emptyPage] : []), ...(isLast ? [emptyPage] : [])]
  const made = standing === 'omitted' ? [] : itemsOf(block, setting)
  const [first, ...rest] =
    standing === 'turned' ? made.map((item): PageItem => ({ ...item, turned: true })) : made
  if (!first) return breakBefore && isLast ? [emptyPage] : []
  return [{ ...first, breakBefore: breakBefore || first.breakBefore }, ...rest]
}

function isHeldToNext(block: Block, next: Block | undefined): boolean {
  if (isHeldBySignature(next)) return true
  if (block.type === 'image') return isCaption(next)
  return (next?.type === 'table' || next?.type === 'image') && isCaption(block)
}

/** The title and the empty lines after it. */
export function titleItems({ title, blocks }: PagedDraft, layout: Layout): PageItem[] {
  if (spansText(title) === '') return []
  const { blankLinesBefore } = layout.title
  const count = blankLinesBefore[blocks[0]?.type === 'recipient' ? 'recipient' : 'body']
  return [titleText(title, 'title', 'h1', layout), ...emptyLines(count, layout)]
}

function titleText(
  title: readonly Span[],
  role: 'title' | 'attachmentTitle',
  tag: TextItem['tag'],
  layout: Layout,
): TextItem {
  const pitch = Math.max(layout.title.linePitch, layout.roles[role].size * 10)
  const runs = toRuns(breakTitleSpans(title, role, layout), role)
  return { ...text(layout, runs), tag, role, pitch, align: 'center', keepNext: true, keepLines: true }
}

function itemsOf(block: Exclude<Block, { type: 'pageBreak' }>, setting: BlockSetting): PageItem[] {
  const { layout, number, keepNext } = setting
  switch (block.type) {
    case 'heading':
      return [headingItem(block, setting)]
    case 'paragraph': {
      const { align } = block
      const indent = align === undefined ? indentOf(layout, 'body') : {}
      const runs = toRuns(block.spans, 'body')
      return [{ ...text(layout, runs), ...indent, align: align ?? 'justify', keepNext }]
    }
    case 'recipient':
      return [{ ...text(layout, toRuns(block.spans, 'body')), keepNext }]
    case 'table': {
      const { columns, rows } = toGrid(block.rows.length === 0 ? [[]] : block.rows)
      const widths = columnWidths(block.widths ?? [], columns, textWidth(layout))
      return [{ type: 'table', rows, headerRows: block.headerRows, widths, keepNext, breakBefore: false }]
    }
    case 'image': {
      const runs: PageRun[] = [{ text: exportedText(imageText(block.alt)), role: 'body' }]
      const instead = { ...text(layout, runs), align: 'center' as const, keepNext }
      return [{ type: 'image', image: block, instead, keepNext, breakBefore: false }]
    }
    case 'attachments':
      return attachmentItems(block.names, setting)
    case 'signature':
      return signatureItems(block, layout)
    case 'attachment': {
      const label: PageRun[] = [{ text: number, role: 'attachmentLabel' }]
      return [
        { ...text(layout, label), tag: 'h2', role: 'attachmentLabel', breakBefore: true, keepNext: true },
        emptyLine(layout, { keepNext: true }),
        titleText(block.title, 'attachmentTitle', 'p', layout),
        ...emptyLines(layout.title.blankLinesBefore.recipient, layout),
      ]
    }
  }
}

function headingItem(
  { level, lead, tail = [] }: Heading,
  { layout, number, keepNext }: BlockSetting,
): TextItem {
  const role = `heading${level}` as const
  const rest = toRuns(tail, 'body')
  const leadRuns = [{ text: number, role }, ...toRuns(lead, role)].filter((run) => run.text !== '')
  const whole = { ...text(layout, leadRuns), ...indentOf(layout, rest.length === 0 ? role : 'body') }
  if (rest.length === 0) return { ...whole, tag: headingTag(level), role, keepNext: true, keepLines: true }
  return { ...whole, runs: [...leadRuns.map((run) => ({ ...run, lead: true })), ...rest], keepNext }
}

/** The title is the first level of the document's outline. */
function headingTag(level: Heading['level']): TextItem['tag'] {
  const tags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const
  return tags[level]
}

function attachmentItems(names: readonly string[], { layout, keepNext }: BlockSetting): PageItem[] {
  if (names.length === 0) return []
  const lines = attachmentLines(names, layout).map(
    ({ label, number, name, start, left }, index): TextItem => ({
      ...text(layout, [{ text: exportedText(name), role: 'body' }]),
      left,
      firstLine: start - left,
      align: 'left',
      keepLines: true,
      keepNext: keepNext || index < names.length - 1,
      label: { text: `${label}${number}`, width: left - start },
    }),
  )
  return [emptyLine(layout, { keepNext: true }), ...lines]
}

function signatureItems(block: Extract<Block, { type: 'signature' }>, layout: Layout): PageItem[] {
  const lines = signatureLines(block, layout)
  return lines.map((line, index): PageItem => {
    const flow = { keepNext: index < lines.length - 1, keepLines: true }
    switch (line.type) {
      case 'empty':
        return { ...emptyLine(layout), ...flow }
      case 'unit':
        return { ...plain(line.text, layout), ...flow, align: 'right', right: Math.max(0, line.right) }
      case 'date':
        return { ...plain(line.text, layout), ...flow, align: 'left', left: Math.max(0, line.left) }
      case 'units': {
        const texts = line.units.map(({ unit, centre }) => ({ text: exportedText(unit), centre }))
        return { type: 'placed', role: 'body', texts, pitch: layout.linePitch, breakBefore: false, ...flow }
      }
    }
  })
}

function plain(words: string, layout: Layout): TextItem {
  return text(layout, [{ text: exportedText(words), role: 'body' }])
}

/** A paragraph of body text, flush left; what is special about it is said over it. */
function text(layout: Layout, runs: readonly PageRun[]): TextItem {
  return {
    type: 'text',
    tag: 'p',
    role: 'body',
    runs,
    left: 0,
    right: 0,
    firstLine: 0,
    align: 'justify',
    pitch: layout.linePitch,
    keepLines: false,
    keepNext: false,
    breakBefore: false,
  }
}

function emptyLine(layout: Layout, flow: { keepNext?: boolean; breakBefore?: boolean } = {}): TextItem {
  return { ...text(layout, []), ...flow }
}

/** Empty lines that stay with what follows. */
function emptyLines(count: number, layout: Layout): TextItem[] {
  return Array.from({ length: count }, () => emptyLine(layout, { keepNext: true }))
}

/** Spans in the face of a role, fit to be shown. */
export function toRuns(spans: readonly Span[], role: TextRole): PageRun[] {
  return spans.flatMap(({ text: words, bold, italic, underline, blank }): PageRun[] => {
    const shown = exportedText(words)
    if (shown === '') return []
    return [
      {
        text: shown,
        role,
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(underline && { underline }),
        ...(blank && { blank: true }),
      },
    ]
  })
}
