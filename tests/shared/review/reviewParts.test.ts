import { describe, expect, it } from 'vitest'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { placeOfChange } from '../../../shared/review/placeOfChange'
import { changesIn, planReview } from '../../../shared/review/planReview'
import { copyOfDraft } from '../../../shared/review/readReturned'
import { reviewedText } from '../../../shared/review/reviewedText'
import { reviewParts } from '../../../shared/review/reviewParts'
import { changedCells, tableText } from '../../../shared/review/tableText'
import { heading, paragraph } from '../../support/drafts'

const title = [{ text: '工作总结' }]
const runIn: Block = {
  id: 'r',
  type: 'heading',
  level: 2,
  lead: [{ text: '加强领导。' }],
  tail: [{ text: '成立专班，每月调度。' }],
}
const signature: Block = { id: 's', type: 'signature', units: ['办公室'], date: '2026年1月8日', seal: false }
const blocks: Block[] = [
  paragraph('i', '现总结如下。'),
  heading(1, '主要工作'),
  runIn,
  paragraph('a', '走访企业四十家，解决问题六十个。'),
  heading(1, '下步计划'),
  paragraph('b', '继续走访。'),
  signature,
]
const planFor = (theirs: readonly Block[], newTitle = title) =>
  planReview({ title, blocks }, copyOfDraft({ title: newTitle, blocks: [...theirs] }, '审改稿.zhangfa'), null)
const withBlock = (changed: Block) => blocks.map((block) => (block.id === changed.id ? changed : block))

describe('what is to be looked at', () => {
  it('is told by section; the title stands first, what closes the draft last', () => {
    const theirs = [
      ...blocks.slice(0, 3),
      paragraph('a', '走访企业四十二家，解决问题六十个。'),
      ...blocks.slice(4, 6),
      { ...signature, date: '2026年1月9日' },
    ]
    const parts = reviewParts(planFor(theirs, [{ text: '年度工作总结' }]), [])

    expect(
      parts.map(({ kind, name, changes }) => [
        kind,
        name,
        changes.map(({ old, new: now }) => `${old}>${now}`),
      ]),
    ).toEqual([
      ['head', '', ['>年度']],
      ['section', '主要工作', ['>二']],
      ['close', '', ['办公室\n2026年1月8日>办公室\n2026年1月9日']],
    ])
  })

  it('has a section that is only in the copy, and none for those without changes', () => {
    const theirs = [...blocks.slice(0, 6), heading(1, '意见建议'), paragraph('n', '请增加人手。'), signature]
    const parts = reviewParts(planFor(theirs), [])

    expect(parts.map(({ name, heading: id, changes }) => [name, id, changes.length])).toEqual([
      ['意见建议', null, 2],
    ])
  })
})

describe('a heading that runs on', () => {
  it('keeps where its text begins, whichever change is taken over', () => {
    const theirs: Block = {
      ...runIn,
      lead: [{ text: '加强组织领导。' }],
      tail: [{ text: '成立工作专班，每月调度。' }],
    }
    const plan = planFor(withBlock(theirs))
    const [first, second] = changesIn(plan).map(({ id }) => id)
    const after = (...ids: (string | undefined)[]) =>
      reviewedText(plan, new Set(ids.flatMap((id) => id ?? []))).blocks[2]

    expect(after(first)).toEqual({ ...runIn, lead: theirs.lead })
    expect(after(second)).toEqual({ ...runIn, tail: theirs.tail })
    expect(after(first, second)).toEqual(theirs)
  })

  it('takes another level by itself', () => {
    const plan = planFor(withBlock({ ...runIn, level: 3 }))

    expect(changesIn(plan)).toMatchObject([{ kind: 'level', old: '2', new: '3' }])
    expect(reviewedText(plan, new Set(changesIn(plan).map(({ id }) => id))).blocks[2]).toEqual({
      ...runIn,
      level: 3,
    })
  })
})

describe('the place of a change in the draft', () => {
  it('moves with what was taken over before it', () => {
    const plan = planFor(withBlock(paragraph('a', '走访重点企业四十家，解决突出问题六十个。')))
    const [first = '', second = ''] = changesIn(plan).map(({ id }) => id)

    expect(placeOfChange(plan, new Set(), second)).toEqual({ block: 'a', start: 10, end: 10 })
    expect(placeOfChange(plan, new Set([first]), second)).toEqual({ block: 'a', start: 12, end: 12 })
    expect(placeOfChange(plan, new Set([first, second]), second)).toEqual({ block: 'a', start: 12, end: 14 })
  })

  it('of a new paragraph is the one before it, until it is there', () => {
    const plan = planFor([...blocks.slice(0, 6), paragraph('n', '建立台账。'), signature])
    const [id = ''] = changesIn(plan).map((change) => change.id)

    expect(placeOfChange(plan, new Set(), id)).toEqual({ block: 'b' })
    expect(placeOfChange(plan, new Set([id]), id)).toEqual({ block: 'n' })
  })
})

describe('two states of a table', () => {
  const table = (...rows: string[][]) => ({
    id: 't',
    type: 'table' as const,
    headerRows: 0 as const,
    rows: rows.map((row) => row.map((text) => ({ paragraphs: text === '' ? [[]] : [[{ text }]] }))),
  })

  it('are told apart cell by cell', () => {
    expect(
      changedCells(
        table(['走访', '40'], ['培训', '6']),
        table(['走访', '42'], ['培训', '6'], ['合计', '48']),
      ),
    ).toEqual([
      { row: 1, column: 2, old: '40', new: '42' },
      { row: 3, column: 1, old: '', new: '合计' },
      { row: 3, column: 2, old: '', new: '48' },
    ])
  })

  it('are the same where only empty cells at the end differ', () => {
    expect(tableText(table(['走访', '40', '']))).toBe(tableText(table(['走访', '40'])))
    expect(textOf(table(['走访', '40']))).toBe('走访\t40')
  })
})
