import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts, isChanged, type ComparedRow } from '../../../shared/compare/compareDrafts'
import { textOfSide } from '../../../shared/compare/piece'
import { spansText, textOf } from '../../../shared/draft/blockText'
import type { Block, Span } from '../../../shared/draft/draft'
import { arbitraryBlocks, arbitrarySpans } from '../../support/arbitraries'
import { heading, paragraph } from '../../support/drafts'

const title: Span[] = [{ text: '总结' }]
const compare = (older: Block[], newer: Block[]) =>
  compareDrafts({ title, blocks: older }, { title, blocks: newer })
const said = (rows: readonly ComparedRow[]) =>
  rows.map(({ kind, pieces }) => `${kind} ${pieces.map(markOf).join('')}`)
const markOf = ({ kind, text }: ComparedRow['pieces'][number]) =>
  kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`

/** The rows that show the older and those that show the newer state. */
const sidesOf = (rows: readonly ComparedRow[]) =>
  [
    rows.filter((row) => 'old' in row && row.kind !== 'movedHere'),
    rows.filter((row) => 'new' in row),
  ] as const

const work = heading(1, '主要工作')
const plan = heading(1, '下步计划')
const visits = paragraph('a', '上半年走访企业四十家，解决困难九件。')
const training = paragraph('b', '组织培训六期，覆盖全部窗口人员。')
const next = paragraph('c', '下半年继续走访，不落一家。')

describe('comparing two states', () => {
  it('says word by word what changed in a paragraph', () => {
    const { rows, added, removed } = compare([visits], [paragraph('a', '全年走访企业八十家，解决困难九件。')])

    expect(said(rows)).toEqual(['changed [-上半年-]{+全年+}走访企业[-四十-]{+八十+}家，解决困难九件。'])
    expect([added, removed]).toEqual([4, 5])
  })

  it('shows what came and what went, the latter first', () => {
    expect(said(compare([work, visits], [work, training]).rows)).toEqual([
      'same 主要工作',
      'removed [-上半年走访企业四十家，解决困难九件。-]',
      'added {+组织培训六期，覆盖全部窗口人员。+}',
    ])
  })

  it('shows a section that moved as moved, with what changed in it', () => {
    const { rows } = compare(
      [work, visits, training, plan, next],
      [plan, paragraph('c', '下半年继续走访，一家不落。'), work, visits, training],
    )

    expect(said(rows)).toEqual([
      'movedHere 下步计划',
      'movedHere 下半年继续走访，[-不落-]一家{+不落+}。',
      'same 主要工作',
      'same 上半年走访企业四十家，解决困难九件。',
      'same 组织培训六期，覆盖全部窗口人员。',
      'movedAway 下步计划',
      'movedAway 下半年继续走访，不落一家。',
    ])
    expect(rows.filter((row) => 'move' in row).map((row) => row.move)).toEqual([1, 1, 1, 1])
    expect(rows[0]).toMatchObject({ from: 'down' })
    expect(rows[5]).toMatchObject({ to: 'up' })
  })

  it('finds paragraphs again by their text where their ids are others', () => {
    const { rows } = compare(
      [visits, training],
      [
        paragraph('x', '上半年走访企业四十二家，解决困难九件。'),
        paragraph('y', '组织培训六期，覆盖全部窗口人员。'),
      ],
    )

    expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'same'])
  })

  it('keeps blanks whole', () => {
    const blank = (name: string): Span => ({ text: `【${name}】`, blank: { name, kind: 'text' } })
    const with_ = (span: Span): Block => ({
      id: 'a',
      type: 'paragraph',
      spans: [{ text: '全年走访企业' }, span, { text: '家。' }],
    })

    expect(said(compare([with_(blank('数量'))], [with_(blank('总数量'))]).rows)).toEqual([
      'changed 全年走访企业[-【数量】-]{+【总数量】+}家。',
    ])
  })

  it('marks only what came where a word was cut in two by it', () => {
    const shorter = paragraph('a', '办结率达到百分之九十五。')
    const longer = paragraph('a', '办结率达到百分之共收到锦旗三面。九十五。')

    expect(said(compare([shorter], [longer]).rows)).toEqual([
      'changed 办结率达到百分之{+共收到锦旗三面。+}九十五。',
    ])
    expect(said(compare([paragraph('a', '收到40件。')], [paragraph('a', '收到400件。')]).rows)).toEqual([
      'changed 收到[-40-]{+400+}件。',
    ])
  })

  it('leaves a paragraph that came in the section it came to', () => {
    const { rows } = compare([work, visits, plan, next], [plan, next, work, visits, training])

    expect(rows.map(({ kind }) => kind)).toEqual([
      'movedHere',
      'movedHere',
      'same',
      'same',
      'added',
      'movedAway',
      'movedAway',
    ])
  })

  it('tells a change of form apart from a change of words', () => {
    const bold: Block = { id: 'a', type: 'paragraph', spans: [{ text: textOf(visits), bold: true }] }

    expect(compare([visits], [bold]).rows).toMatchObject([{ kind: 'restyled' }])
  })

  it('tells a text that shares next to nothing as replaced', () => {
    const other = paragraph('b', '各科室明确专人负责，每周调度。')

    expect(said(compare([training], [other]).rows)).toEqual([
      `changed [-${textOf(training)}-]{+${textOf(other)}+}`,
    ])
  })

  it('finds nothing where nothing changed', () => {
    const blocks = [work, visits, plan, next]
    const { rows, added, removed } = compare(blocks, blocks)

    expect(rows.some(isChanged)).toBe(false)
    expect([added, removed]).toEqual([0, 0])
  })
})

describe('whatever the two states', () => {
  const states = fc
    .tuple(arbitraryBlocks(), arbitraryBlocks(), fc.boolean())
    .chain(([older, other, mixed]) => {
      const renamed = other.map((block) => ({ ...block, id: `new-${block.id}` }))
      return fc
        .shuffledSubarray([...older, ...(mixed ? renamed : [])], { minLength: 1 })
        .map((newer) => ({ older, newer: mixed ? newer : other }))
    })
  const runs = { numRuns: 1000 }

  it('taking what was added gives the newer text, leaving it gives the older', () => {
    fc.assert(
      fc.property(states, ({ older, newer }) => {
        const { rows } = compare(older, newer)
        const [oldRows, newRows] = sidesOf(rows)
        expect(oldRows.map((row) => 'old' in row && row.old)).toEqual(older)
        expect(newRows.map((row) => 'new' in row && row.new)).toEqual(newer)
        expect(oldRows.map((row) => textOfSide(row.pieces, 'old'))).toEqual(older.map(textOf))
        expect(newRows.map((row) => textOfSide(row.pieces, 'new'))).toEqual(newer.map(textOf))
      }),
      runs,
    )
  })

  it('what moved away is found where it moved to', () => {
    fc.assert(
      fc.property(states, ({ older, newer }) => {
        const { rows } = compare(older, newer)
        const ids = (kind: 'movedAway' | 'movedHere') =>
          rows.flatMap((row) => (row.kind === kind ? [row.old.id] : [])).sort()
        expect(ids('movedAway')).toEqual(ids('movedHere'))
      }),
      runs,
    )
  })

  it('the title is compared like a text', () => {
    fc.assert(
      fc.property(arbitrarySpans(), arbitrarySpans(), (older, newer) => {
        const { title: pieces } = compareDrafts({ title: older, blocks: [] }, { title: newer, blocks: [] })
        expect(textOfSide(pieces, 'old')).toBe(spansText(older))
        expect(textOfSide(pieces, 'new')).toBe(spansText(newer))
      }),
      runs,
    )
  })
})

describe('long drafts', () => {
  const words = [
    '走访企业',
    '组织培训',
    '解决困难',
    '推进整改',
    '完善制度',
    '全年',
    '上半年',
    '六期',
    '九件',
    '，',
    '。',
    '各科室',
  ]
  /** About 40,000 characters in 300 paragraphs; `salt` makes other texts. */
  const long = (salt: number, prefix = 'b') =>
    Array.from({ length: 300 }, (_, at) =>
      paragraph(
        `${prefix}${String(at)}`,
        Array.from(
          { length: 48 },
          (__, word) => words[(at * 7 + word * word * 3 + (word % 5) * salt) % 12],
        ).join(''),
      ),
    )

  it.each([
    ['every paragraph changed', long(0), long(1)],
    ['every paragraph with another id', long(0), long(1, 'c')],
    ['turned round', long(0), long(0).reverse()],
    [
      'one paragraph of 40,000 characters',
      [paragraph('a', long(0).map(textOf).join(''))],
      [paragraph('a', long(5).map(textOf).join(''))],
    ],
  ])(
    'are compared: %s',
    (_name, older, newer) => {
      const [oldRows, newRows] = sidesOf(compare(older, newer).rows)
      expect(oldRows.map((row) => textOfSide(row.pieces, 'old'))).toEqual(older.map(textOf))
      expect(newRows.map((row) => textOfSide(row.pieces, 'new'))).toEqual(newer.map(textOf))
    },
    30_000,
  )
})
