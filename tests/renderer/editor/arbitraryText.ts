import fc from 'fast-check'
import type { Block, Cell, Span } from '../../../shared/draft/draft'
import { arbitraryImage } from '../../support/arbitraryImage'

const text = fc.stringMatching(/^[一二三工作总结加强领导abc123，。：、（）\n]{1,8}$/)
const mark = fc.constantFrom(true as const, undefined)
const blank = fc.record({
  name: fc.constantFrom('单位', '人数', '截止'),
  kind: fc.constantFrom('text' as const, 'number' as const, 'date' as const),
})

const span: fc.Arbitrary<Span> = fc
  .record({
    text,
    bold: mark,
    italic: mark,
    underline: mark,
    blank: fc.option(blank, { nil: undefined, freq: 3 }),
    source: fc.option(fc.constant({ material: 'm1', article: 2, title: '某篇' }), {
      nil: undefined,
      freq: 4,
    }),
  })
  .map(({ blank, text, bold, italic, underline, source }) => ({
    text: blank ? `【${blank.name}】` : text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(source && { source }),
    ...(blank && { blank }),
  }))

/** Spans in normal form: none empty, neighbours differ. */
export const arbitrarySpans: fc.Arbitrary<Span[]> = fc.array(span, { maxLength: 5 }).map((spans) => {
  const kept: Span[] = []
  for (const next of spans) {
    const last = kept.at(-1)
    const isSame =
      last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...next, text: '' }) && !next.blank
    if (isSame) kept[kept.length - 1] = { ...last, text: last.text + next.text }
    else kept.push(next)
  }
  return kept
})

const line = fc.stringMatching(/^[市区局委办公室年月日2026]{1,6}$/)
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)

const spanning = fc.constantFrom(undefined, undefined, 2, 3)

/** A cell, merged or not; spans may reach out of the table, as a file may say. */
const arbitraryCell: fc.Arbitrary<Cell> = fc
  .record({
    paragraphs: fc.array(arbitrarySpans, { minLength: 1, maxLength: 2 }),
    colSpan: spanning,
    rowSpan: spanning,
    align: fc.constantFrom('center' as const, 'right' as const, undefined),
  })
  .map(({ paragraphs, colSpan, rowSpan, align }) => ({
    paragraphs,
    ...(colSpan && { colSpan }),
    ...(rowSpan && { rowSpan }),
    ...(align && { align }),
  }))

const content = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level,
    lead: arbitrarySpans,
    tail: arbitrarySpans,
    slot: fc.constantFrom('work', undefined),
    kept: mark,
  }),
  fc.record({
    type: fc.constant('paragraph' as const),
    spans: arbitrarySpans,
    align: fc.constantFrom('center' as const, 'right' as const, undefined),
    role: fc.constantFrom('closing' as const, undefined),
  }),
  fc.record({ type: fc.constant('recipient' as const), spans: arbitrarySpans }),
  fc.record({ type: fc.constant('attachments' as const), names: fc.array(line, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('signature' as const),
    units: fc.array(line, { maxLength: 2 }),
    date: fc.oneof(line, fc.constant('')),
    seal: fc.boolean(),
  }),
  fc.record({ type: fc.constant('attachment' as const), title: arbitrarySpans }),
  fc.constant({ type: 'pageBreak' as const }),
  arbitraryImage,
  fc.record({
    type: fc.constant('table' as const),
    headerRows: fc.constantFrom(0 as const, 1 as const),
    widths: fc.option(fc.array(fc.constantFrom(0.2, 1, 3), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
    rows: fc
      .array(fc.array(arbitraryCell, { maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .filter((rows) => rows.some((row) => row.length > 0)),
  }),
)

/** A block without absent keys, as the schema has it. */
export const arbitraryBlocks: fc.Arbitrary<Block[]> = fc
  .array(content, { minLength: 1, maxLength: 8 })
  .map((blocks) =>
    blocks.map((block, index) => {
      const entries = Object.entries(block).filter(
        ([key, value]) =>
          value !== undefined &&
          !(key === 'tail' && (isEmpty(value) || ('lead' in block && isEmpty(block.lead)))),
      )
      return { id: `b${index}`, ...Object.fromEntries(entries) } as Block
    }),
  )

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
