import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansText, textOf } from '../../../shared/draft/blockText'
import { draftSchema, type Block, type Draft } from '../../../shared/draft/draft'
import { toNormalForm } from '../../../shared/draft/normalForm'
import { mapBlockTexts } from '../../../shared/rollForward/blockTexts'
import type { RollChange } from '../../../shared/rollForward/rollChanges'
import { ownYearOf } from '../../../shared/rollForward/ownYear'
import { rollForward, type RollForwardInput } from '../../../shared/rollForward/rollForward'
import { arbitraryDraft } from '../../support/arbitraries'
import { draftWith, heading, paragraph } from '../../support/drafts'
import { testTemplate } from '../../support/templates'

const asked = {
  template: testTemplate,
  year: 2025,
  today: { year: 2025, month: 12, day: 1 },
  figures: true,
  plan: true,
  structureOnly: false,
}
const roll = (source: Draft, rest: Partial<RollForwardInput> = {}) =>
  rollForward({ ...asked, from: ownYearOf(source), source, ...rest })
const texts = (draft: Draft) => draft.blocks.map(textOf)

const lastYear = draftWith(
  [
    { id: 'to', type: 'recipient', spans: [{ text: '水务局：' }] },
    paragraph('intro', '2024年，我站完成调水任务。'),
    heading(1, '主要工作'),
    paragraph('work', '调水1200万吨，完成率达到95.3%。'),
    heading(1, '存在问题', { slot: 'problems', kept: true }),
    paragraph('problems', '人手不足。'),
    heading(1, '下步计划'),
    paragraph('plan', '2025年，一是检修泵站，汛前完成；二是加快并网。'),
    { id: 'sign', type: 'signature', units: ['河西站'], date: '2024年12月20日', seal: true },
  ],
  {
    id: 'last',
    title: [{ text: '河西站2024年度工作总结' }],
    profile: { unit: '河西站', year: '2024', date: '2024年12月20日' },
    muted: [{ rule: 'mask-left', block: 'work' }],
    target: 1500,
  },
)

describe('沿用上年', () => {
  it('moves the years on and turns figures into blanks that hint at last year', () => {
    const { draft } = roll(lastYear)

    expect(spansText(draft.title)).toBe('河西站2025年度工作总结')
    expect(texts(draft)).toEqual([
      '水务局：',
      '2025年，我站完成调水任务。',
      '主要工作',
      '调水【调水】万吨，完成率达到【完成率】%。',
      '检修泵站',
      '',
      '加快并网',
      '',
      '存在问题',
      '人手不足。',
      '下步计划',
      '2026年，一是检修泵站，汛前完成；二是加快并网。',
      '河西站',
    ])
    const [work] = draft.blocks.filter((block) => textOf(block).startsWith('调水'))
    expect(work?.type === 'paragraph' && work.spans.map(({ blank }) => blank)).toContainEqual({
      name: '完成率',
      kind: 'number',
      unit: '%',
      hint: '95.3',
    })
  })

  it('makes the plan the checklist, each point leading to its heading in 主要工作', () => {
    const { draft } = roll(lastYear)

    expect(draft.checklist?.map(({ text, done }) => [text, done])).toEqual([
      ['检修泵站，汛前完成', false],
      ['加快并网', false],
    ])
    expect(
      draft.checklist?.map(({ section }) => texts(draft)[draft.blocks.findIndex(({ id }) => id === section)]),
    ).toEqual(['检修泵站', '加快并网'])
  })

  it('numbers what was planned on with the subsections that 主要工作 has', () => {
    const blocks = [
      heading(1, '主要工作'),
      heading(3, '巡查河道'),
      heading(1, '下步计划'),
      paragraph('plan', '一是检修泵站，汛前完成。二是加快并网。'),
    ]
    const { draft } = roll({ ...lastYear, blocks })

    const levels = draft.blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
    expect(levels).toEqual([1, 3, 3, 3, 1])
  })

  it('takes subheadings of the plan to 主要工作, but for those that stand there already', () => {
    const { draft } = roll(
      draftWith([
        heading(1, '主要工作'),
        heading(2, '带好队伍', { id: 'done' }),
        paragraph('team', '办班四期。'),
        heading(1, '下步计划'),
        heading(2, '更换闸门'),
        paragraph('gates', '汛前换好。'),
        heading(2, '带好队伍', { id: 'planned' }),
        paragraph('courses', '办班。'),
      ]),
    )

    expect(texts(draft)).toEqual([
      '主要工作',
      '带好队伍',
      '办班四期。',
      '更换闸门',
      '',
      '下步计划',
      '更换闸门',
      '汛前换好。',
      '带好队伍',
      '办班。',
    ])
    const places = draft.checklist?.map(({ section }) => draft.blocks.findIndex(({ id }) => id === section))
    expect(places).toEqual([3, 1])
  })

  it('keeps who writes, slots set by hand, target and kind; the date is still to come', () => {
    const { draft } = roll(lastYear, { basedOn: 'last' })

    expect(draft.profile).toEqual({ unit: '河西站', year: '2025' })
    expect(draft).toMatchObject({ template: 'annual', target: 1500, basedOn: 'last' })
    expect(draft.blocks.find((block) => textOf(block) === '存在问题')).toMatchObject({
      slot: 'problems',
      kept: true,
    })
    expect(draft.blocks.at(-1)).toMatchObject({ units: ['河西站'], date: '', seal: true })
    expect(draft.muted).toBeUndefined()
  })

  it('keeps the headings alone where only the structure is wanted', () => {
    const { draft, changes } = roll(lastYear, { structureOnly: true })

    expect(texts(draft)).toEqual([
      '水务局：',
      '',
      '主要工作',
      '',
      '检修泵站',
      '',
      '加快并网',
      '',
      '存在问题',
      '',
      '下步计划',
      '',
      '河西站',
    ])
    expect(changes.map(({ kind }) => kind)).toEqual(['year', 'date'])
  })

  it('leaves alone what the writer declines', () => {
    const { changes } = roll(lastYear)
    const declined = new Set(changes.map(({ key }) => key))

    const { draft } = roll(lastYear, { declined, plan: false })

    expect(texts(draft)).toEqual(texts(lastYear))
    expect(draft.title).toEqual(lastYear.title)
  })

  it('reads figures of a table by their column, not its counters', () => {
    const cell = (text: string) => ({ paragraphs: [text === '' ? [] : [{ text }]] })
    const row = (...cells: string[]) => cells.map(cell)
    const table: Block = {
      id: 'table',
      type: 'table',
      headerRows: 1,
      rows: [row('站名', '序号', '调水量（万吨）'), row('一站', '1', '1,200'), row('二站', '2', '80')],
    }

    const { changes } = roll(draftWith([table]))

    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['1,200', '【调水量】'],
      ['80', '【调水量】'],
    ])
  })

  it('moves no year where the source names none', () => {
    const { changes } = roll(draftWith([paragraph('a', '20XX年办结12件。')]))

    expect(changes.map(({ kind }) => kind)).toEqual(['figure'])
  })
})

const runs = { numRuns: 1000 }
const sentence = fc
  .array(
    fc.constantFrom(
      '2024年',
      '完成率',
      '95.3%',
      '接待',
      '1,200余人次',
      '，',
      '。',
      '比2023年',
      '一是',
      '检修泵站',
      '（2）',
      '\n',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))
/** A summary whose texts hold years and figures, with blanks and styles of its own among them. */
const summary = fc.tuple(arbitraryDraft(), fc.array(sentence, { maxLength: 6 })).map(([draft, sentences]) =>
  toNormalForm({
    ...draft,
    title: [{ text: '2024年度总结' }],
    blocks: [
      ...draft.blocks,
      ...sentences.flatMap((text, index): Block[] => [
        { id: `p${index}`, type: 'paragraph', spans: [{ text, bold: true }] },
      ]),
    ],
  }),
)

describe('laws of 沿用上年', () => {
  it('loses no text: with what was replaced put back, last year stands there again', () => {
    fc.assert(
      fc.property(summary, (source) => {
        const { draft, changes } = roll(source, { plan: false })
        expect(spansText(draft.title)).toBe('2025年度总结')
        source.blocks.forEach((block, index) => {
          const rolled = draft.blocks[index]
          const own = changes.filter((change) => change.block === block.id)
          expect(rolled && putBack(textsOf(rolled), own)).toEqual(textsOf(block))
        })
      }),
      runs,
    )
  })

  it('gives a draft that passes the schema, in normal form, with ids of its own, and leaves the source as it was', () => {
    fc.assert(
      fc.property(summary, fc.boolean(), fc.boolean(), (source, structureOnly, figures) => {
        const known = JSON.stringify(source)

        const { draft } = roll(source, { structureOnly, figures })

        expect(draftSchema.parse(draft)).toEqual(draft)
        expect(toNormalForm(draft)).toEqual(draft)
        expect(JSON.stringify(source)).toBe(known)
        const ids = new Set(source.blocks.map(({ id }) => id))
        expect(draft.blocks.some(({ id }) => ids.has(id))).toBe(false)
        const own = new Set(draft.blocks.map(({ id }) => id))
        expect(
          (draft.checklist ?? []).every(({ section }) => section === undefined || own.has(section)),
        ).toBe(true)
      }),
      runs,
    )
  })
})

/** Each text of a block, by field. */
function textsOf(block: Block): Map<string, string> {
  const texts = new Map<string, string>()
  mapBlockTexts(block, ({ field, spans }) => {
    texts.set(field, spansText(spans))
    return spans
  })
  return texts
}

/** Texts with what came in taken out again and what was there before put back. */
function putBack(texts: Map<string, string>, changes: readonly RollChange[]): Map<string, string> {
  return new Map(
    [...texts].map(([field, text]) => {
      const own = changes.filter(({ key }) => key.includes(`/${field}@`))
      return [
        field,
        own.reduce((put, { key, before, after }) => {
          const start = Number(key.split('@').at(-1))
          expect(put.slice(start, start + after.length)).toBe(after)
          return put.slice(0, start) + before + put.slice(start + after.length)
        }, text),
      ]
    }),
  )
}
