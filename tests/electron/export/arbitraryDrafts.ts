import fc from 'fast-check'
import type { Draft, Span } from '../../../shared/draft/draft'
import { arbitraryImage } from '../../support/arbitraryImage'
import { draftOf, type Piece } from './drafts'

const line = fc.string({
  unit: fc.constantFrom(
    '总',
    '结',
    '𠮷',
    '🙂',
    'A',
    '7',
    '.',
    '<',
    '&',
    '"',
    '|',
    '*',
    '_',
    '#',
    ' ',
    '“',
    '……',
    '\u3000',
  ),
  maxLength: 12,
})
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const on = fc.constant(true as const)
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ text, bold: on, italic: on, underline: on }, { requiredKeys: ['text'] }),
  fc.constant<Span>({ text: '【单位】', blank: { name: '单位', kind: 'text' } }),
)
const spans = fc.array(span, { maxLength: 4 })
const cell = fc.record(
  {
    paragraphs: fc.array(spans, { maxLength: 2 }),
    colSpan: fc.integer({ min: 2, max: 4 }),
    rowSpan: fc.integer({ min: 2, max: 4 }),
    align: fc.constantFrom('center' as const, 'right' as const),
  },
  { requiredKeys: ['paragraphs'] },
)
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record(
    { type: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4), lead: spans, tail: spans },
    { requiredKeys: ['type', 'level', 'lead'] },
  ),
  fc.record(
    {
      type: fc.constant('paragraph' as const),
      spans,
      align: fc.constantFrom('center' as const, 'right' as const),
    },
    { requiredKeys: ['type', 'spans'] },
  ),
  fc.record(
    {
      type: fc.constant('table' as const),
      headerRows: fc.constantFrom(0 as const, 1 as const),
      widths: fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { maxLength: 4 }),
      landscape: on,
      rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
    },
    { requiredKeys: ['type', 'headerRows', 'rows'] },
  ),
  fc.record({ type: fc.constant('pageBreak' as const) }),
  arbitraryImage,
  fc.record({ type: fc.constant('recipient' as const), spans }),
  fc.record({ type: fc.constant('attachments' as const), names: fc.array(line, { maxLength: 12 }) }),
  fc.record({
    type: fc.constant('signature' as const),
    units: fc.array(line, { maxLength: 5 }),
    date: line,
    seal: fc.boolean(),
  }),
  fc.record({ type: fc.constant('attachment' as const), title: spans }),
)

/** Any draft that the schema takes, in any order of blocks. */
export const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .record({ pieces: fc.array(piece, { minLength: 1, maxLength: 10 }), title: text })
  .map(({ pieces, title }) => draftOf(pieces, title))
