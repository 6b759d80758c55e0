import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWord } from '../../../electron/reading/readWord'
import { nameImage } from '../../../electron/storage/nameImage'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { shareFound } from '../../../shared/review/alignCopy'
import { chooseBase } from '../../../shared/review/chooseBase'
import { changesIn, planReview, type Text } from '../../../shared/review/planReview'
import { copyOfSource } from '../../../shared/review/readReturned'
import { reviewedText } from '../../../shared/review/reviewedText'
import { reviewParts } from '../../../shared/review/reviewParts'
import { draftWith, heading, paragraph } from '../../support/drafts'
import { returnedWord, type WordEdit } from '../../support/returnedWord'
import { builtInTemplates } from '../../shared/template/builtInTemplates'

const table: Block = {
  id: 't',
  type: 'table',
  headerRows: 1,
  rows: [
    ['项目', '数量'],
    ['走访', '40家'],
    ['培训', '6期'],
  ].map((row) => row.map((text) => ({ paragraphs: [[{ text }]] }))),
}
const draft = draftWith([
  { id: 'r', type: 'recipient', spans: [{ text: '区委办公室：' }] },
  paragraph('i', '现将全年工作总结如下。'),
  heading(1, '主要工作'),
  heading(2, '走访企业。', { id: 'h2' }),
  paragraph('a', '上半年走访企业四十家，解决问题六十二个。'),
  paragraph('b', '组织培训六期，参加三百人次，反响良好。'),
  table,
  heading(1, '存在问题'),
  paragraph('c', '人手不足，部分工作推进不快。'),
  paragraph('d', '宣传不够，群众知晓率不高。'),
  { id: 's', type: 'signature', units: ['区企业服务中心'], date: '2026年1月8日', seal: false },
])
const template = builtInTemplates()[0]

/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function readBack(edits: readonly WordEdit[], of = draft, readImage?: () => Uint8Array | null) {
  const read = readWord(returnedWord(of, edits, readImage), '审改稿.docx', builtInTemplates())
  if (!read.ok || !template) throw new Error('not read')
  const copy = copyOfSource(read.value, template)
  if (!copy) throw new Error('no copy')
  return copy
}

function offered(edits: readonly WordEdit[], mine: Text = draft, base: Text | null = null) {
  return changesIn(planReview(mine, readBack(edits), base)).map(({ kind, old, new: now, author }) => [
    kind,
    old,
    now,
    author,
  ])
}

describe('an exported file that comes back', () => {
  it('untouched offers nothing', () => {
    expect(offered([])).toEqual([])
  })

  it('names who deleted a paragraph before a heading, a page break or at the end of a file', () => {
    const whole = draftWith([
      heading(1, '主要工作'),
      paragraph('a', '上半年走访企业四十家。'),
      paragraph('b', '组织培训六期。'),
      heading(1, '存在问题'),
      paragraph('c', '人手不足，部分工作推进不快。'),
      { id: 'p', type: 'pageBreak' },
      heading(1, '下步计划'),
      paragraph('d', '继续走访，不落一家。'),
      paragraph('e', '再办培训十二期。'),
    ])
    const edits = ['组织培训六期。', '人手不足，部分工作推进不快。', '再办培训十二期。'].map(
      (text): WordEdit => ({
        type: 'delete',
        text,
        author: '张主任',
      }),
    )
    const changes = changesIn(planReview(whole, readBack(edits, whole), null))
    expect(changes.map(({ kind, old, author }) => [kind, old, author])).toEqual(
      edits.map((edit) => ['removed', 'text' in edit ? edit.text : '', '张主任']),
    )
  })

  it('a picture exchanged for another is offered, the same picture is not', () => {
    const image = { file: `${'0'.repeat(64)}.png`, alt: '', width: 1, pixels: { width: 1, height: 1 } }
    const illustrated = draftWith([
      paragraph('a', '上半年走访企业四十家，解决问题六十二个。'),
      { id: 'p', type: 'image', ...image },
      paragraph('b', '组织培训六期，参加三百人次，反响良好。'),
    ])
    const copy = readBack([], illustrated, () => dot)
    const ours = copy.blocks.flatMap((block) => (block.type === 'image' ? [block.file] : []))[0] ?? ''
    const kinds = (file: string) => {
      const blocks = illustrated.blocks.map((block) => (block.type === 'image' ? { ...block, file } : block))
      return changesIn(planReview({ title: illustrated.title, blocks }, copy, null)).map(({ kind }) => kind)
    }
    expect(kinds(ours)).toEqual([])
    expect(kinds(`${'1'.repeat(64)}.png`)).toEqual(['exchanged'])
  })

  it('with tracked changes offers exactly what each person changed', () => {
    expect(
      offered([
        { type: 'exchange', old: '四十家', new: '四十二家', author: '张主任' },
        { type: 'exchange', old: '解决', new: '帮助解决', author: '李处' },
        { type: 'exchange', old: '，反响良好', new: '', author: '张主任' },
      ]),
    ).toEqual([
      ['words', '四十家', '四十二家', '张主任'],
      ['words', '解决', '帮助解决', '李处'],
      ['words', '，反响良好', '', '张主任'],
    ])
  })

  it('with paragraphs put in and deleted says who did so', () => {
    expect(
      offered([
        { type: 'insert', behind: '反响良好', text: '建立企业联系人制度。', author: '张主任' },
        { type: 'delete', text: '人手不足', author: '李处' },
      ]),
    ).toEqual([
      ['added', '', '建立企业联系人制度。', '张主任'],
      ['removed', '人手不足，部分工作推进不快。', '', '李处'],
    ])
  })

  it('without tracked changes is compared word by word, tracked and untracked in one list', () => {
    expect(
      offered([
        { type: 'exchange', old: '六期', new: '八期' },
        { type: 'exchange', old: '宣传不够', new: '宣传力度不够', author: '张主任' },
        { type: 'exchange', old: '40家', new: '42家' },
        { type: 'exchange', old: '走访企业。', new: '走访服务企业。' },
      ]),
    ).toEqual([
      ['words', '', '服务', ''],
      ['words', '六期', '八期', ''],
      ['exchanged', '项目\t数量\n走访\t40家\n培训\t6期', '项目\t数量\n走访\t42家\n培训\t6期', ''],
      ['words', '宣传不够', '宣传力度不够', '张主任'],
    ])
  })

  it('tells who said what beside which section', () => {
    const copy = readBack([
      { type: 'comment', on: '六十二个', text: '请核实数字', author: '张主任' },
      { type: 'comment', on: '知晓率', text: '补充原因', author: '李处' },
    ])
    const parts = reviewParts(planReview(draft, copy, null), copy.comments)

    expect(
      parts.map(({ name, lines }) => [
        name,
        lines.flatMap(({ comments }) => comments.map(({ text }) => text)),
      ]),
    ).toEqual([
      ['主要工作', ['请核实数字']],
      ['存在问题', ['补充原因']],
    ])
    expect(copy.comments[0]).toMatchObject({ author: '张主任', quoted: '六十二个', isResolved: false })
  })

  it('finds the export it was made of, and leaves what the writer wrote since', () => {
    const edits: WordEdit[] = [{ type: 'exchange', old: '六期', new: '八期', author: '张主任' }]
    const written = {
      ...draft,
      blocks: draft.blocks.map((block) => (block.id === 'd' ? paragraph('d', '宣传还不够。') : block)),
    }
    const older = { ...draft, blocks: draft.blocks.slice(0, 5) }
    const copy = readBack(edits)

    expect(chooseBase(written, [draft, older], copy)).toBe(draft)
    expect(chooseBase(draft, [draft, older], copy)).toBeNull()
    expect(offered(edits, written, draft)).toEqual([['words', '六期', '八期', '张主任']])
  })

  it('has the pictures of the draft, also where their files were missing', () => {
    const image: Block = {
      id: 'p',
      type: 'image',
      file: nameImage(dot)?.file ?? '',
      alt: '走访现场',
      width: 0.5,
      pixels: { width: 1, height: 1 },
    }
    const illustrated = { ...draft, blocks: [...draft.blocks.slice(0, 6), image, ...draft.blocks.slice(6)] }
    for (const readImage of [() => dot, () => null]) {
      const copy = readBack([], illustrated, readImage)
      expect(changesIn(planReview(illustrated, copy, null))).toEqual([])
    }
  })

  it('of another text is told from a copy', () => {
    const other = draftWith([heading(1, '安全生产'), paragraph('x', '开展消防演练三次，整改隐患十处。')])

    expect(shareFound(draft.blocks, readBack([]))).toBe(1)
    expect(shareFound(draft.blocks, readBack([], other))).toBeLessThan(0.25)
  })

  it('gives the text of the file when all is taken over, whatever was done to it', () => {
    const words = [
      '走访企业四十家',
      '解决问题',
      '组织培训六期',
      '推进不快',
      '群众知晓率',
      '工作总结如下',
      '42家',
      '服务中心',
    ]
    const edit = fc.record({
      type: fc.constant('exchange' as const),
      old: fc.constantFrom(...words),
      new: fc.constantFrom('', '改过的话', '走访企业四十一家', '2026年'),
      author: fc.constantFrom('张主任', '李处', undefined),
    })
    const edits = fc.uniqueArray(edit, { selector: ({ old }) => old, maxLength: 4 })
    fc.assert(
      fc.property(edits, fc.boolean(), (chosen, withParagraphs) => {
        const known = chosen.filter(({ old }) => draft.blocks.some((block) => textOf(block).includes(old)))
        const copy = readBack([
          ...known.map(({ author, ...each }): WordEdit => ({ ...each, ...(author && { author }) })),
          ...(withParagraphs
            ? [{ type: 'insert' as const, behind: '反响良好', text: '新的一段。', author: '李处' }]
            : []),
        ])
        const plan = planReview(draft, copy, null)
        const all = reviewedText(plan, new Set(changesIn(plan).map(({ id }) => id)))
        expect(all.blocks.map(textOf)).toEqual(copy.blocks.map(textOf))
        expect(reviewedText(plan, new Set()).blocks).toEqual(draft.blocks)
      }),
      { numRuns: 60 },
    )
  })
})
