import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restoreEdits } from '../../../shared/compare/restoreEdits'
import { sameContent } from '../../../shared/compare/sameContent'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { normalBlocks } from '../../../shared/draft/normalForm'
import { mergedText, planMerge, type MergeChoice } from '../../../shared/merge/mergeDrafts'
import { arbitraryBlocks, arbitrarySpans } from '../../support/arbitraries'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading, paragraph } from '../../support/drafts'

const runs = { numRuns: 1000 }
const title = [{ text: '总结' }]
const headings = ['基本情况', '主要工作', '存在问题', '下步计划']

/** Two states of a draft and the one both come from: paragraphs changed, removed and added, sections moved, all by either side. */
const states = fc
  .tuple(
    arbitrarySections({ headings }),
    fc.infiniteStream(fc.nat({ max: 9 })),
    fc.infiniteStream(fc.nat({ max: 9 })),
  )
  .map(([base, one, other]) => ({ base, mine: edited(base, one, 'm'), theirs: edited(base, other, 't') }))
/** Two states that need not have anything in common. */
const strangers = fc.tuple(
  fc.oneof(arbitraryBlocks(), arbitrarySections({ headings })),
  fc.oneof(arbitraryBlocks(), arbitrarySections({ headings })),
)

function edited(blocks: readonly Block[], dice: Iterator<number>, side: string): Block[] {
  const roll = () => (dice.next().value as number | undefined) ?? 0
  const result = blocks.flatMap((block, at): Block[] => {
    const id = `${side}${String(at)}`
    switch (roll()) {
      case 0:
        return block.type === 'heading' ? [block] : []
      case 1:
        return [{ id: block.id, type: 'paragraph', spans: [{ text: `改写${id}` }] }]
      case 2:
        return [block, paragraph(id, `新增${id}`)]
      case 3:
        return [block, heading(1, `新章${id}`), paragraph(`${id}p`, `新章正文${id}`)]
      default:
        return [block]
    }
  })
  return normalBlocks(result)
}

const draft = (blocks: readonly Block[]) => ({ title, blocks: [...blocks] })
const merge = (mine: readonly Block[], theirs: readonly Block[], base: readonly Block[] | null = null) =>
  mergedText(planMerge(draft(mine), draft(theirs), base && draft(base))).blocks

/** The contents of blocks, ids and order aside; what stands only once in a draft may have become a paragraph. */
const contents = (blocks: readonly Block[]) => blocks.map((block) => `${block.type} ${textOf(block)}`).sort()
const texts = (blocks: readonly Block[]) => blocks.map(textOf)

describe('merging two states of a draft', () => {
  it('changes nothing where both are the same', () => {
    fc.assert(
      fc.property(arbitraryBlocks(), fc.option(arbitraryBlocks()), (blocks, base) => {
        expect(restoreEdits(blocks, merge(blocks, blocks, base))).toEqual([])
      }),
      runs,
    )
  })

  it('loses no block of either side where their origin is not known', () => {
    const law = ([mine, theirs]: readonly (readonly Block[])[]) => {
      const merged = merge(mine ?? [], theirs ?? [])
      for (const side of [mine ?? [], theirs ?? []]) {
        const left = texts(merged)
        for (const text of texts(side)) {
          expect(left).toContain(text)
          left.splice(left.indexOf(text), 1)
        }
      }
    }
    fc.assert(fc.property(strangers, law), runs)
    fc.assert(
      fc.property(states, ({ mine, theirs }) => law([mine, theirs])),
      runs,
    )
  })

  it('takes all that only one side changed', () => {
    fc.assert(
      fc.property(states, ({ base, mine }) => {
        expect(restoreEdits(mine, merge(mine, base, base))).toEqual([])
        expect(contents(merge(base, mine, base))).toEqual(contents(mine))
        expect(texts(merge(base, mine, base))).toEqual(texts(mine))
      }),
      runs,
    )
  })

  it('loses nothing that either side wrote', () => {
    fc.assert(
      fc.property(states, ({ base, mine, theirs }) => {
        const merged = texts(merge(mine, theirs, base))
        const before = new Set(texts(base))
        for (const text of [...texts(mine), ...texts(theirs)])
          if (!before.has(text)) expect(merged).toContain(text)
      }),
      runs,
    )
  })

  it('gives a draft in normal form, ids that stand once, and edits that make it', () => {
    fc.assert(
      fc.property(strangers, states, ([one, other], { base, mine, theirs }) => {
        for (const merged of [merge(one, other), merge(mine, theirs, base), merge(one, theirs, base)]) {
          expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
          const normal = normalBlocks(merged)
          expect(normal.every((block, at) => block === merged[at])).toBe(true)
        }
        const merged = merge(mine, theirs, base)
        expect(applyEdits(mine, restoreEdits(mine, merged))).toEqual(merged)
      }),
      runs,
    )
  })

  it('comes to the same whichever side is called mine', () => {
    fc.assert(
      fc.property(states, ({ base, mine, theirs }) => {
        expect(contents(merge(mine, theirs))).toEqual(contents(merge(theirs, mine)))
        expect(contents(merge(mine, theirs, base))).toEqual(contents(merge(theirs, mine, base)))
      }),
      runs,
    )
  })

  it('gives one side whole where that is chosen throughout', () => {
    const all = (plan: ReturnType<typeof planMerge>, choice: MergeChoice) =>
      mergedText(plan, new Map(plan.parts.map(({ key }) => [key, choice]))).blocks
    fc.assert(
      fc.property(states, ({ base, mine, theirs }) => {
        const plan = planMerge(draft(mine), draft(theirs), draft(base))
        expect(contents(all(plan, 'mine'))).toEqual(contents(mine))
        expect(contents(all(plan, 'theirs'))).toEqual(contents(theirs))
      }),
      runs,
    )
  })
})

describe('the sections of a merge', () => {
  const basics = [heading(1, '基本情况'), paragraph('a', '全局四十人。')]
  const work = [heading(1, '主要工作'), paragraph('b', '走访企业四十家。'), paragraph('c', '培训六期。')]
  const plan = [heading(1, '下步计划'), paragraph('d', '继续走访。')]
  const base = [...basics, ...work, ...plan]
  const verdicts = (mine: Block[], theirs: Block[], from: Block[] | null) =>
    planMerge(draft(mine), draft(theirs), from && draft(from)).parts.map(({ heading: name, verdict }) =>
      [name, verdict].join(' '),
    )

  it('say who changed them', () => {
    const mine = [...basics, ...work.with(1, paragraph('b', '走访企业五十家。')), ...plan]
    const theirs = [...basics, ...work, ...plan.with(1, paragraph('d', '全年走访。'))]

    expect(verdicts(mine, theirs, base)).toEqual([
      ' same',
      '基本情况 same',
      '主要工作 mine',
      '下步计划 theirs',
      ' same',
    ])
    expect(verdicts(mine, theirs, null).slice(2, 4)).toEqual(['主要工作 both', '下步计划 both'])
    expect(texts(merge(mine, theirs, base))).toEqual(
      texts([
        ...basics,
        ...work.with(1, paragraph('b', '走访企业五十家。')),
        heading(1, '下步计划'),
        paragraph('d', '全年走访。'),
      ]),
    )
  })

  it('stand with both wordings of a paragraph that both changed, mine first, and once what only one changed', () => {
    const mine = [...basics, ...work.with(1, paragraph('b', '走访五十家。')), ...plan]
    const theirs = [
      ...basics,
      heading(1, '主要工作'),
      paragraph('b', '走访六十家。'),
      paragraph('c', '培训七期。'),
      ...plan,
    ]

    expect(texts(merge(mine, theirs, base)).slice(2, 6)).toEqual([
      '主要工作',
      '走访五十家。',
      '走访六十家。',
      '培训七期。',
    ])
  })

  it('go where one side removed them and the other left them alone, and stay where it did not', () => {
    const changed = [...basics, ...work.with(2, paragraph('c', '培训九期。')), ...plan]

    expect(texts(merge([...basics, ...plan], base, base))).toEqual(texts([...basics, ...plan]))
    expect(texts(merge([...basics, ...plan], changed, base))).toContain('培训九期。')
  })

  it('stand in the order one side gave them', () => {
    const moved = [...work, ...basics, ...plan]

    expect(texts(merge(base, moved, base))).toEqual(texts(moved))
    expect(texts(merge(moved, base, base))).toEqual(texts(moved))
  })

  it('are the same where only the ids differ', () => {
    const again = base.map((block) => ({ ...block, id: `x${block.id}` }))

    expect(merge(base, again)).toEqual(base)
    expect(base.every((block, at) => sameContent(block, merge(base, again)[at] ?? block))).toBe(true)
  })

  it('take the title only one side changed', () => {
    fc.assert(
      fc.property(arbitrarySpans(), arbitrarySpans(), (one, other) => {
        const [mine, theirs] = [one, other].map((spans) => ({ title: spans, blocks: base }))
        if (!mine || !theirs) return
        expect(mergedText(planMerge(mine, theirs, mine)).title).toEqual(other)
        expect(mergedText(planMerge(mine, theirs, theirs)).title).toEqual(one)
        expect(mergedText(planMerge(mine, theirs, null)).title).toEqual(one)
      }),
      runs,
    )
  })
})
