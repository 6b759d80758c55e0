import fc from 'fast-check'
import { normalBlocks } from '../../shared/draft/normalForm'
import { normalSpans } from '../../shared/draft/normalSpans'
import {
  profileFields,
  type Blank,
  type Block,
  type Cell,
  type Draft,
  type Heading,
  type HeadingLevel,
  type Profile,
  type Span,
} from '../../shared/draft/draft'
import { arbitraryImage } from './arbitraryImage'
import { ownLayout } from './layouts'

/** A block before it has its id: generators give ids last, so that they never collide. */
export type Anonymous<Value = Block> = Value extends Block ? Omit<Value, 'id'> : never

const phrases = [
  '加强领导',
  '上半年',
  '完成率达到95%',
  '“三重一大”',
  '。',
  '，',
  'PPT',
  '2026年',
  ' ',
  '\u3000',
  '𠮷',
  '\n',
  '【',
  '<b>&',
]
const rough = ['\r\n', '\r', '\t', '\u0000', '\u007f', '\u0085', '\u2028', '\ud83d', '\ude00', '']
const levels: readonly HeadingLevel[] = [1, 2, 3, 4]

/** Text as it may stand in a span: Han, marks, Latin, blanks, line breaks, a character beyond the first plane. */
export function arbitraryText(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...phrases), { maxLength: 4 }).map((parts) => parts.join(''))
}

/** One line of text. */
export function arbitraryLine(): fc.Arbitrary<string> {
  return arbitraryText().map((text) => text.replace(/\n/g, ''))
}

export function arbitraryBlank(): fc.Arbitrary<Blank> {
  return optional<Blank>(
    {
      name: fc.constantFrom('单位', '完成率', '程度', '截止日期', 'a}b'),
      kind: fc.constantFrom('text', 'number', 'choice', 'date'),
      unit: fc.constantFrom('%', '万元'),
      choices: fc.constant(['明显', '显著']),
      hint: fc.constantFrom('', '去年为87'),
    },
    ['name', 'kind'],
  )
}

/** Any span the schema lets through, not yet in normal form: empty, with control characters, a blank with another text. */
export function roughSpan(): fc.Arbitrary<Span> {
  const style = {
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    underline: fc.constant(true as const),
    source: fc.record({
      material: fc.constantFrom('m1', 'm2'),
      article: fc.integer({ min: 1, max: 2 }),
      title: fc.constant('去年的总结'),
    }),
  }
  const parts = fc.array(fc.constantFrom(...phrases, ...rough), { maxLength: 4 })
  const plain = optional<Span>({ text: parts.map((each) => each.join('')), ...style }, ['text'])
  const blank = optional<Span>({ text: fc.constantFrom('', '别的字'), blank: arbitraryBlank(), ...style }, [
    'text',
    'blank',
  ])
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: blank })
}

/** Spans not yet in normal form. */
export function roughSpans(): fc.Arbitrary<Span[]> {
  return fc.array(roughSpan(), { maxLength: 5 })
}

/** Spans in normal form, blanks among them; may be empty. */
export function arbitrarySpans(): fc.Arbitrary<Span[]> {
  return roughSpans().map(normalSpans)
}

/** Any blocks the schema lets through: ids that occur twice, several signatures, empty tails, tables without cells. */
export function roughBlocks(): fc.Arbitrary<Block[]> {
  return fc
    .array(fc.tuple(anyBlock(roughSpans()), fc.nat({ max: 30 })), { maxLength: 12 })
    .map((pairs) => pairs.map(([block, number]) => withId(block, `block-${number}`)))
}

/** A draft that passes the schema and is not yet in normal form. */
export function roughDraft(): fc.Arbitrary<Draft> {
  return draftWith(
    roughSpans(),
    roughBlocks().filter((blocks) => blocks.length > 0),
  )
}

/** Blocks of every type in normal form, ids `block-0` onwards in order. */
export function arbitraryBlocks(): fc.Arbitrary<Block[]> {
  return fc
    .array(anyBlock(arbitrarySpans()), { minLength: 1, maxLength: 14 })
    .map((blocks) => normalBlocks(numbered(blocks)))
}

/** A whole draft in normal form: every field of its head, every type of block. */
export function arbitraryDraft(): fc.Arbitrary<Draft> {
  return draftWith(arbitrarySpans(), arbitraryBlocks())
}

function anyBlock(spans: fc.Arbitrary<Span[]>): fc.Arbitrary<Anonymous> {
  const align = fc.constantFrom('center' as const, 'right' as const)
  const size = fc.integer({ min: 2, max: 3 })
  const cell = optional<Cell>(
    { paragraphs: fc.array(spans, { maxLength: 2 }), colSpan: size, rowSpan: size, align },
    ['paragraphs'],
  )
  const heading = optional<Anonymous<Heading>>(
    {
      type: fc.constant('heading'),
      level: fc.constantFrom(...levels),
      lead: spans,
      tail: spans,
      slot: fc.constantFrom('work', 'plan'),
      kept: fc.constant(true as const),
    },
    ['type', 'level', 'lead'],
  )
  const paragraph = optional<Anonymous<Extract<Block, { type: 'paragraph' }>>>(
    { type: fc.constant('paragraph'), spans, align, role: fc.constant('closing') },
    ['type', 'spans'],
  )
  const table = optional<Anonymous<Extract<Block, { type: 'table' }>>>(
    {
      type: fc.constant('table'),
      headerRows: fc.constantFrom(0, 1),
      widths: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 3 }),
      landscape: fc.constant(true as const),
      rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    },
    ['type', 'headerRows', 'rows'],
  )
  return fc.oneof(
    { weight: 3, arbitrary: heading },
    { weight: 4, arbitrary: paragraph },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('pageBreak' as const) }) },
    { weight: 1, arbitrary: arbitraryImage },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('recipient' as const), spans }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('attachments' as const),
        names: fc.array(arbitraryLine(), { maxLength: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('signature' as const),
        units: fc.array(arbitraryLine(), { maxLength: 2 }),
        date: fc.constantFrom('', '2026年1月8日'),
        seal: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('attachment' as const), title: spans }) },
  )
}

function draftWith(title: fc.Arbitrary<Span[]>, blocks: fc.Arbitrary<Block[]>): fc.Arbitrary<Draft> {
  return optional<Draft>(
    {
      format: fc.constant('zhangfa-draft'),
      version: fc.constant(3),
      id: fc.constantFrom('d1', 'draft-2'),
      title,
      template: fc.constantFrom('annual', 'report'),
      layout: fc.constantFrom('gbt9704', 'general', 'own-office'),
      ownLayout: fc.constant(ownLayout()),
      enforcement: fc.constantFrom('strict', 'guide', 'off'),
      profile: optional<Profile>(
        Object.fromEntries(profileFields.map((field) => [field, arbitraryLine()])),
        [],
      ),
      basedOn: fc.constant('d0'),
      checklist: fc.array(fc.record({ text: arbitraryLine(), done: fc.boolean() }), { maxLength: 2 }),
      muted: fc.array(fc.record({ rule: fc.constant('mask-left') }), { maxLength: 2 }),
      blocks,
    },
    ['format', 'version', 'id', 'title', 'template', 'layout', 'enforcement', 'profile', 'blocks'],
  )
}

/** `fc.record` with optional keys that are absent, never undefined. */
export function optional<Value extends object>(
  model: Partial<Record<keyof Value, fc.Arbitrary<unknown>>>,
  requiredKeys: readonly (keyof Value)[],
): fc.Arbitrary<Value> {
  const complete = model as { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }
  return fc.record(complete, { requiredKeys: [...requiredKeys] })
}

/** Gives blocks the ids `block-0`, `block-1` … */
export function numbered(blocks: readonly Anonymous[]): Block[] {
  return blocks.map((block, index) => withId(block, `block-${index}`))
}

function withId(block: Anonymous, id: string): Block {
  return { id, ...block }
}
