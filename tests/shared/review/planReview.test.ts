import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restoreEdits } from '../../../shared/compare/restoreEdits'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { spansText, textOf } from '../../../shared/draft/blockText'
import type { Block, Span } from '../../../shared/draft/draft'
import { normalBlocks, toNormalForm } from '../../../shared/draft/normalForm'
import { changesIn, planReview, type ReviewPlan, type Text } from '../../../shared/review/planReview'
import { copyOfDraft } from '../../../shared/review/readReturned'
import type { ReturnedCopy } from '../../../shared/review/returnedCopy'
import { reviewedText } from '../../../shared/review/reviewedText'
import { arbitraryBlocks, arbitrarySpans } from '../../support/arbitraries'
import { draftWith, heading, paragraph } from '../../support/drafts'

const runs = { numRuns: 1000 }
const text = (blocks: Block[], title: Span[] = [{ text: '年度工作总结' }]): Text => ({ title, blocks })
const returned = ({ title, blocks }: Text): ReturnedCopy =>
  copyOfDraft({ title, blocks: blocks.map((block) => ({ ...block, id: `c-${block.id}` })) }, '审改稿.docx')
const idsOf = (plan: ReviewPlan) => changesIn(plan).map(({ id }) => id)
const after = (plan: ReviewPlan, ids: readonly string[]) => reviewedText(plan, new Set(ids))
/** What a text says, line by line; empty lines and page breaks say nothing. */
const said = ({ title, blocks }: Text) => [
  spansText(title).replaceAll('\n', ''),
  ...blocks
    .filter((block) => block.type === 'image' || textOf(block).trim() !== '')
    .map((block) => `${block.type} ${textOf(block)}`),
]

/** A text, and what somebody made of it: blocks left out, moved, put in, their words exchanged. */
const states = fc
  .tuple(arbitraryBlocks(), arbitraryBlocks(), arbitrarySpans(), arbitrarySpans())
  .chain(([blocks, others, title, otherTitle]) =>
    fc
      .tuple(
        fc.shuffledSubarray([...blocks, ...others.map((block) => ({ ...block, id: `o-${block.id}` }))]),
        fc.constantFrom(title, otherTitle),
        fc.array(fc.nat(20), { maxLength: 3 }),
        fc.constantFrom('，改', '2026年', '。'),
      )
      .map(([wanted, newTitle, places, words]) => ({
        mine: text(blocks, title),
        theirs: text(
          normalBlocks(wanted.map((block, at) => (places.includes(at) ? withWords(block, words) : block))),
          newTitle,
        ),
      })),
  )

/** The same of blocks that say something: of empty ones, and of pictures, none can be told from another. */
const filled = states.map(({ mine, theirs }) => ({ mine: withoutEmpty(mine), theirs: withoutEmpty(theirs) }))

function withoutEmpty({ title, blocks }: Text): Text {
  return { title, blocks: normalBlocks(blocks.filter((block) => textOf(block).trim() !== '')) }
}

function withWords(block: Block, words: string): Block {
  if (block.type === 'paragraph') return { ...block, spans: [...block.spans, { text: words }] }
  return block.type === 'heading' ? { ...block, lead: [{ text: words }, ...block.lead] } : block
}

describe('taking over from a returned copy', { timeout: 120_000 }, () => {
  it('leaves the draft as it is with nothing, and says what the copy says with all', () => {
    fc.assert(
      fc.property(states, ({ mine, theirs }) => {
        const plan = planReview(mine, returned(theirs), null)
        expect(after(plan, [])).toEqual(mine)
        expect(said(after(plan, idsOf(plan)))).toEqual(said(theirs))
      }),
      runs,
    )
  })

  it('gives a draft in normal form, its ids unique, whatever is taken in whatever order', () => {
    fc.assert(
      fc.property(states, fc.infiniteStream(fc.nat()), ({ mine, theirs }, random) => {
        const plan = planReview(mine, returned(theirs), null)
        const ids = idsOf(plan)
        expect(new Set(ids).size).toBe(ids.length)
        const left = [...ids]
        const order: string[] = []
        while (left.length > 0) order.push(...left.splice((random.next().value ?? 0) % left.length, 1))
        let present: Block[] = mine.blocks
        for (const [index] of order.entries()) {
          const { title, blocks } = after(plan, order.slice(0, index + 1))
          present = applyEdits(present, restoreEdits(present, blocks))
          expect(present).toEqual(blocks)
          const draft = draftWith(blocks, { title })
          expect(toNormalForm(draft)).toEqual(draft)
          expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
        }
        expect(after(plan, order)).toEqual(after(plan, ids))
      }),
      { numRuns: 300 },
    )
  })

  it('offers nothing twice: what was taken is gone from the next look', () => {
    fc.assert(
      fc.property(filled, ({ mine, theirs }) => {
        const copy = returned(theirs)
        const plan = planReview(mine, copy, null)
        expect(idsOf(planReview(after(plan, idsOf(plan)), copy, null))).toEqual([])
      }),
      runs,
    )
  })

  it('offers nothing of what only the writer changed since the export', () => {
    fc.assert(
      fc.property(filled, ({ mine: base, theirs: mine }) => {
        expect(idsOf(planReview(mine, returned(base), base))).toEqual([])
        expect(idsOf(planReview(base, returned(base), base))).toEqual([])
        expect(idsOf(planReview(mine, returned(mine), null))).toEqual([])
      }),
      runs,
    )
  })

  it('with the exported state known and nothing written since, is the same as without', () => {
    fc.assert(
      fc.property(states, ({ mine, theirs }) => {
        const plan = planReview(mine, returned(theirs), mine)
        expect(said(after(plan, idsOf(plan)))).toEqual(said(theirs))
      }),
      runs,
    )
  })
})

const basics = [heading(1, '基本情况'), paragraph('a', '全局共有职工四十人，设五个科室。')]
const work = [
  heading(1, '主要工作'),
  paragraph('b', '上半年走访企业四十家，解决问题六十二个。'),
  paragraph('c', '组织培训六期，参加三百人次。'),
]
const plan = [heading(1, '下步计划'), paragraph('d', '继续走访，不落一家。')]
const exported = text([...basics, ...work, ...plan])
const edited = (change: Record<string, string>) => {
  const made = (block: Block): Block => (block.id in change ? paragraph(block.id, change[block.id]) : block)
  return text(exported.blocks.map(made))
}
const shown = (review: ReviewPlan) =>
  changesIn(review).map(({ kind, old, new: now, isConflict }) => [
    kind,
    old,
    now,
    ...(isConflict ? ['conflict'] : []),
  ])

describe('a copy without tracked changes', () => {
  it('is compared word by word', () => {
    const copy = returned(edited({ b: '上半年走访企业四十二家，解决突出问题六十二个。' }))
    const review = planReview(exported, copy, null)

    expect(shown(review)).toEqual([
      ['words', '', '二'],
      ['words', '', '突出'],
    ])
    const [first = ''] = idsOf(review)
    expect(textOf(after(review, [first]).blocks[3] ?? paragraph('x'))).toBe(
      '上半年走访企业四十二家，解决问题六十二个。',
    )
  })

  it('shows sections that moved as moved', () => {
    const copy = returned(text([...basics, ...plan, ...work]))

    expect(shown(planReview(exported, copy, null))).toEqual([
      ['moved', '下步计划\n继续走访，不落一家。', '下步计划\n继续走访，不落一家。'],
    ])
  })

  it('offers a rewritten paragraph as one change', () => {
    const copy = returned(edited({ c: '抓好业务学习。' }))

    expect(shown(planReview(exported, copy, null))).toEqual([
      ['words', '组织培训六期，参加三百人次。', '抓好业务学习。'],
    ])
  })
})

describe('a draft that was written on since the export', () => {
  it('keeps what the writer wrote and offers what the leader did', () => {
    const mine = edited({ b: '上半年走访企业四十家，解决问题六十五个。', d: '继续走访，一家不落。' })
    const copy = returned(edited({ b: '上半年走访重点企业四十家，解决问题六十二个。' }))
    const review = planReview(mine, copy, exported)

    expect(shown(review)).toEqual([['words', '', '重点']])
    expect(said(after(review, idsOf(review)))).toEqual(
      said(edited({ b: '上半年走访重点企业四十家，解决问题六十五个。', d: '继续走访，一家不落。' })),
    )
  })

  it('says where both changed the same words, and drops what both changed alike', () => {
    const mine = edited({
      b: '上半年走访企业四十一家，解决问题六十五个。',
      c: '组织培训七期，参加三百人次。',
    })
    const copy = returned(
      edited({ b: '上半年走访企业四十三家，解决问题六十二个。', c: '组织培训七期，参加三百人次。' }),
    )
    const review = planReview(mine, copy, exported)

    expect(shown(review)).toEqual([['words', '一', '三', 'conflict']])
  })

  it('asks about a paragraph that the leader changed and the writer deleted', () => {
    const mine = text(exported.blocks.filter(({ id }) => id !== 'c'))
    const copy = returned(edited({ c: '组织培训六期，参加五百人次。' }))

    expect(shown(planReview(mine, copy, exported))).toEqual([
      ['added', '', '组织培训六期，参加五百人次。', 'conflict'],
    ])
  })

  it('asks about a paragraph that the leader deleted and the writer changed', () => {
    const mine = edited({ c: '组织培训八期，参加三百人次。' })
    const copy = returned(text(exported.blocks.filter(({ id }) => id !== 'c')))

    expect(shown(planReview(mine, copy, exported))).toEqual([
      ['removed', '组织培训八期，参加三百人次。', '', 'conflict'],
    ])
  })
})
