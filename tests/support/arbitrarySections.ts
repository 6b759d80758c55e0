import fc from 'fast-check'
import type { Block, Heading, HeadingLevel } from '../../shared/draft/draft'
import { normalBlocks } from '../../shared/draft/normalForm'
import { arbitrarySpans, numbered, optional, type Anonymous } from './arbitraries'

export type SectionChoices = {
  /** What level-1 headings are called. */
  readonly headings: readonly string[]
  /** Slots that some headings are pinned to. */
  readonly slots?: readonly string[]
  readonly maxSections?: number
}

/**
 * Blocks in normal form as a summary has them: recipient and intro, many sections with subsections in any order, closing,
 * attachments note, signature. For outline and order.
 */
export function arbitrarySections(choices: SectionChoices): fc.Arbitrary<Block[]> {
  const section = fc.tuple(sectionHeading(choices), fc.array(sectionBlock(), { maxLength: 4 }))
  return fc
    .record({
      before: fc.subarray<Anonymous>([
        { type: 'recipient', spans: [{ text: '市局：' }] },
        { type: 'paragraph', spans: [{ text: '现将有关情况汇报如下：' }] },
      ]),
      sections: fc.array(section, { maxLength: choices.maxSections ?? 9 }),
      after: fc.subarray<Anonymous>([
        { type: 'paragraph', spans: [{ text: '特此报告。' }], role: 'closing' },
        { type: 'attachments', names: ['一览表'] },
        { type: 'signature', units: ['某某局'], date: '2026年1月8日', seal: false },
        { type: 'attachment', title: [{ text: '一览表' }] },
        { type: 'heading', level: 1, lead: [{ text: '基本情况' }] },
      ]),
    })
    .map(({ before, sections, after }) => {
      const attached = after.some((block) => block.type === 'attachment')
      const end = attached ? after : after.filter((block) => block.type !== 'heading')
      return normalBlocks(
        numbered([...before, ...sections.flatMap(([head, body]) => [head, ...body]), ...end]),
      )
    })
}

function sectionHeading({ headings, slots = [] }: SectionChoices): fc.Arbitrary<Anonymous> {
  return optional<Omit<Heading, 'id'>>(
    {
      type: fc.constant('heading'),
      level: fc.constant(1),
      lead: fc.constantFrom(...headings).map((text) => [{ text }]),
      ...(slots.length === 0 ? {} : { slot: rarely(fc.constantFrom(...slots)) }),
      kept: rarely(fc.constant(true as const)),
    },
    ['type', 'level', 'lead'],
  ).map(({ slot, kept, ...rest }) => ({ ...rest, ...(slot ? { slot } : {}), ...(kept ? { kept } : {}) }))
}

function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.option(value, { freq: 1, nil: undefined as Value })
}

function sectionBlock(): fc.Arbitrary<Anonymous> {
  const lower = fc.constantFrom<HeadingLevel[]>(2, 3, 4)
  return fc.oneof(
    fc.record({ type: fc.constant('heading' as const), level: lower, lead: arbitrarySpans() }),
    fc.record({ type: fc.constant('paragraph' as const), spans: arbitrarySpans() }),
    fc.record({ type: fc.constant('pageBreak' as const) }),
  )
}
