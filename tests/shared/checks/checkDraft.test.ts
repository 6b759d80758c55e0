import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../../shared/checks/checkDraft'
import { muteOf } from '../../../shared/checks/mute'
import type { Block, Draft, Enforcement } from '../../../shared/draft/draft'
import type { OutlineRow } from '../../../shared/outline/outline'
import { blankSpan } from '../../../shared/snippet/blankGrammar'
import { checks } from '../../../shared/words/zhCN/checks'
import type { Template } from '../../../shared/template/template'

const template: Template = { id: 'annual', name: '年度工作总结', titlePattern: '{单位}总结', slots: [] }

const heading = (id: string, text: string): Block => ({ id, type: 'heading', level: 1, lead: [{ text }] })
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', spans: [{ text }] })

function row(block: Block | null, more: Partial<OutlineRow> = {}): OutlineRow {
  const text = block?.type === 'heading' ? (block.lead[0]?.text ?? '') : ''
  return {
    key: block?.id ?? `slot:${more.slot ?? 'other'}`,
    kind: block ? 'section' : 'missing',
    ...(block && { block: block.id, level: 1 as const }),
    number: '',
    text,
    slot: 'other',
    slotName: '其他',
    required: false,
    characters: 9,
    state: 'done',
    place: 'ok',
    children: [],
    ...more,
  }
}

function check(
  blocks: Block[],
  rows: OutlineRow[] = [],
  more: Partial<Pick<Draft, 'title' | 'muted' | 'enforcement'>> = {},
) {
  return checkDraft({ title: [{ text: '总结' }], enforcement: 'strict', blocks, ...more }, template, rows)
}
const rules = (findings: ReturnType<typeof check>) =>
  findings.map(({ rule, block }) => `${rule} ${block ?? '-'}`)

describe('checking a draft', () => {
  it('says where a blank and a mask stand, with what is around them', () => {
    const name = blankSpan({ name: '人数', kind: 'number' })
    const block: Block = {
      id: 'p',
      type: 'paragraph',
      spans: [{ text: '现有' }, name, { text: '人，属XX局。' }],
    }

    expect(check([block])).toEqual([
      {
        rule: 'blank-left',
        level: 'warning',
        block: 'p',
        start: 2,
        end: 6,
        excerpt: '【人数】',
        values: { name: '人数', before: '现有', after: '人，属XX局。' },
      },
      {
        rule: 'mask-left',
        level: 'error',
        block: 'p',
        start: 9,
        end: 11,
        excerpt: 'XX',
        values: { mask: 'XX', before: '现有【人数】人，属', after: '局。' },
      },
    ])
  })

  it('finds places in tables and in the tail of a heading', () => {
    const blank = blankSpan({ name: '甲', kind: 'text' })
    const table: Block = {
      id: 't',
      type: 'table',
      headerRows: 0,
      rows: [[{ paragraphs: [[{ text: '项目' }]] }, { paragraphs: [[{ text: '乙' }, blank], [blank]] }]],
    }
    const runIn: Block = { id: 'h', type: 'heading', level: 2, lead: [{ text: '抓学习。' }], tail: [blank] }

    expect(check([table, runIn]).map(({ block, start, end }) => [block, start, end])).toEqual([
      ['t', 4, 7],
      ['t', 8, 11],
      ['h', 4, 7],
    ])
  })

  it('checks the title, lists and signature as well', () => {
    const blocks: Block[] = [
      { id: 'a', type: 'attachments', names: ['统计表', 'XX清单'] },
      { id: 's', type: 'signature', units: ['【单位】'], date: '2026年 月 日', seal: false },
    ]

    const findings = check(blocks, [], { title: [{ text: '20XX年总结' }] })

    expect(rules(findings)).toEqual(['mask-left -', 'mask-left a', 'mask-left s', 'mask-left s'])
    expect(findings[0]).toMatchObject({ start: 0, end: 4, excerpt: '20XX' })
  })

  it('tells of required sections that are empty or missing, and of bare headings, in the order of the text', () => {
    const blocks = [heading('1', '基本情况'), heading('2', '其他事项'), paragraph('p', 'XX')]
    const rows = [
      row(blocks[0] ?? null, { required: true, state: 'empty' }),
      row(null, { required: true, state: 'missing', slot: 'work', slotName: '主要工作' }),
      row(blocks[1] ?? null, {
        children: [row(heading('3', '小事'), { kind: 'subsection', level: 2, state: 'empty' })],
      }),
      row(null, { required: true, state: 'missing', slot: 'plan', slotName: '下步计划' }),
    ]
    const findings = check([...blocks, heading('3', '小事')], rows)

    expect(rules(findings)).toEqual([
      'section-empty 1',
      'section-missing -',
      'mask-left p',
      'section-empty 3',
      'section-missing -',
    ])
    expect(findings.map(({ level }) => level)).toEqual(['error', 'warning', 'error', 'warning', 'warning'])
    expect(findings[1]?.values).toEqual({ name: '主要工作', slot: 'work' })
  })

  it('does not ask to delete the heading of a part that has none', () => {
    const signature: Block = { id: 's', type: 'signature', units: [''], date: '', seal: false }
    const part = row(signature, { kind: 'part', slot: 'signature', required: true, state: 'empty' })
    const section = row(heading('1', '基本情况'), { required: true, state: 'empty' })
    const fixes = check([signature], [section, part]).map(({ rule, values }) => checks.fixes[rule](values))

    expect(fixes).toEqual(['写上内容，或删去标题。', '写上内容。'])
  })

  it('lets points that are whole sentences, and lower levels, stand alone', () => {
    const rows = [
      row(heading('1', '完成培训十二期。'), { kind: 'subsection', level: 2, state: 'empty' }),
      row(heading('2', '完成'), { kind: 'subsection', level: 3, state: 'empty' }),
      row(null, { slot: 'advice' }),
    ]

    expect(check([], rows)).toEqual([])
  })

  it.each<[Enforcement, string[]]>([
    ['strict', ['error', 'review']],
    ['guide', ['warning', 'review']],
    ['off', []],
  ])('takes the order as %s has it', (enforcement, levels) => {
    const blocks = [heading('1', '下步计划'), heading('2', '存在问题')]
    const rows = [
      row(blocks[0] ?? null, {
        place: 'misplaced',
        should: { where: 'after', key: '2', text: '二、' },
      }),
      row(blocks[1] ?? null, { place: 'twice', slotName: '存在问题' }),
    ]
    const findings = check(blocks, rows, { enforcement })

    expect(findings.map(({ level }) => level)).toEqual(levels)
    if (levels.length > 0)
      expect(findings[0]?.values).toEqual({
        name: '下步计划',
        place: 'misplaced',
        where: 'after',
        should: '二',
      })
  })

  it('mutes this place and no other', () => {
    const block = paragraph('p', '在XX县和XX市')
    const [first] = check([block])
    if (!first) throw new Error('no finding')
    const left = check([block], [], { muted: [muteOf(first)] })

    expect(left.map(({ start }) => start)).toEqual([5])
    expect(check([{ ...block }], [], { muted: [{ rule: 'mask-left' }] })).toEqual([])
  })

  it('reads an unchanged block once', () => {
    const block = paragraph('p', 'XX')

    expect(check([block])[0]).toBe(check([block])[0])
  })
})

describe('lost pictures', () => {
  const image: Block = {
    id: 'p',
    type: 'image',
    file: `${'0'.repeat(64)}.png`,
    alt: '清淤现场',
    width: 1,
    pixels: { width: 4, height: 3 },
  }
  const found = (lostImages?: ReadonlySet<string>) =>
    checkDraft(
      {
        title: [{ text: '总结' }],
        enforcement: 'off',
        blocks: [image, paragraph('t', '〔图：巡查〕'), paragraph('s', '见图〔图〕。')],
        ...(lostImages && { lostImages }),
      },
      template,
      [],
    ).map(({ rule, block, values }) => [block, checks.messages[rule](values)])

  it('are told where the file is gone, and where only words stand for one', () => {
    expect(found(new Set([image.file]))).toEqual([
      ['p', '图片“清淤现场”的文件找不到了'],
      ['t', '这里的图片没有了'],
    ])
    expect(found()).toEqual([['t', '这里的图片没有了']])
  })
})
