import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansText, textOf } from '../../../shared/draft/blockText'
import { draftSchema, type Draft } from '../../../shared/draft/draft'
import { draftOfArticle, openArticle } from '../../../shared/draft/fromSource'
import { lettersOf } from '../../../shared/material/bareText'
import { splitCollection } from '../../../shared/material/splitCollection'
import { readNumber } from '../../../shared/material/headingNumber'
import { numbersOf, toHanNumber } from '../../../shared/numbering/numbering'
import { builtInTemplate, builtInTemplates } from '../template/builtInTemplates'

const templates = builtInTemplates()
const settings = {
  template: builtInTemplate('annual'),
  profile: {},
  enforcement: 'strict',
  layout: 'gbt9704',
  fullWidthMarks: false,
} as const

function draftsOf(lines: readonly string[]): Draft[] {
  return splitCollection(lines, templates).articles.map((article) =>
    draftOfArticle({ lines, article, ...settings }),
  )
}

function fixture(name: string): string[] {
  return readFileSync(new URL(`../../fixtures/reading/${name}`, import.meta.url), 'utf8').split('\n')
}

const shape = (draft: Draft | undefined) =>
  draft?.blocks.map((block) =>
    block.type === 'heading' ? `h${block.level} ${textOf(block)}` : `${block.type} ${textOf(block)}`,
  )

describe('draftOfArticle', () => {
  it('opens an article with its recipient, headings, run-in tails and signature', () => {
    const draft = draftsOf(fixture('plain-titles.txt'))[1]

    expect(spansText(draft?.title ?? [])).toBe('关于青年志愿服务队上半年工作情况的汇报')
    expect(shape(draft)?.slice(0, 3)).toEqual([
      'recipient 团委：',
      'paragraph 上半年，志愿服务队开展活动二十六次，服务时长一千一百小时，现将有关情况汇报如下：',
      'h1 组织建设',
    ])
    expect(draft?.blocks[5]).toMatchObject({
      level: 3,
      lead: [{ text: '助老服务。' }],
      tail: [{ text: '与两所敬老院结对，每月上门两次，为老人理发、读报。' }],
    })
    expect(draft?.blocks.at(-1)).toMatchObject({ units: ['志愿服务队'], date: '2031年7月1日' })
  })

  it('keeps 一、→1. as it stands, and counts a first level of （一） as 一、', () => {
    const skipped = draftsOf([
      '一、主要工作',
      '1、夜查',
      '每晚两遍，登记在册，发现问题当场处理并通报到班组。',
    ])[0]
    const bracketed = draftsOf([
      '(一)夜查',
      '每晚两遍，登记在册，发现问题当场处理并通报到班组。',
      '1、分工',
      '两人一组，轮流带班，节假日照常安排，没有空档。',
    ])[0]

    expect(shape(skipped)?.slice(0, 2)).toEqual(['h1 主要工作', 'h3 夜查'])
    expect(shape(bracketed)?.filter((line) => line.startsWith('h'))).toEqual(['h1 夜查', 'h2 分工'])
  })

  it('keeps a heading as text where its siblings before it stay text, so that their numbers go on', () => {
    const long =
      '对照年初清单逐项核查，发现差错当场更正，做到件件有着落，并将结果张榜公布，接受全体职工监督评议'
    const draft = draftsOf([
      '一、夜间值守',
      `（一）${long}，全年没有出现漏查情况。`,
      `（二）${long}，得到了职工的认可。`,
      '（三）交接清楚。早晚各交接一次，双方签字，班长每周抽查两回，有问题即时纠正。',
      '二、器材保养',
      '（一）按月保养。每月末停机一天，逐台擦拭上油，登记入册，责任到人。',
      `（二）${long}，没有一台带病运转。`,
      '（三）按季检修。请厂家上门两次，更换老化零件十余处，消除隐患。',
    ])[0]
    const numbers = numbersOf(draft?.blocks ?? [])

    expect(
      draft?.blocks
        .map((block) => (numbers.get(block.id) ?? '') + textOf(block))
        .map((text) => text.slice(0, 8)),
    ).toEqual([
      '一、夜间值守',
      '（一）对照年初清',
      '（二）对照年初清',
      '（三）交接清楚。',
      '二、器材保养',
      '（一）按月保养。',
      '（二）对照年初清',
      '（三）按季检修。',
    ])
  })

  it('prints what was written on every heading whose run goes 1, 2, 3 … in the source', () => {
    const wording = fc.constantFrom(
      '夜查到位',
      '夜查到位。每晚两遍，登记在册，发现问题当场处理并通报到班组，月底汇总。',
      '按月核对清单，发现差错当场更正，做到件件有着落，并将结果张榜公布，接受监督评议，全年没有遗漏。',
    )
    const leaves = fc.array(wording, { maxLength: 4 })
    const middle = fc.array(fc.tuple(wording, leaves), { maxLength: 4 })
    const top = fc.array(fc.tuple(fc.constantFrom('甲项工作', '乙项工作'), middle), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(top, (sections) => {
        const lines = sections.flatMap(([name, points], at) => [
          `${toHanNumber(at + 1)}、${name}`,
          ...points.flatMap(([point, items], index) => [
            `（${toHanNumber(index + 1)}）${point}`,
            ...items.map((item, place) => `${String(place + 1)}、${item}`),
          ]),
        ])
        for (const article of splitCollection(lines, templates).articles) {
          const { draft, lines: lineOf } = openArticle({ lines, article, ...settings })
          for (const [id, printed] of numbersOf(draft.blocks)) {
            const written = readNumber(lines[(lineOf.get(id) ?? 0) - 1] ?? '')
            expect(readNumber(`${printed}文`)?.value).toBe(written?.value)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('keeps numbered sentences and ① as text', () => {
    const draft = draftsOf([
      '一、存在问题',
      '1、台账登记不够及时。',
      '2、巡查路线有死角。',
      '二、打算',
      '①先补台账',
      '逐条核对三年来的记录，缺页的补齐，错漏的更正。',
    ])[0]

    expect(shape(draft)).toEqual([
      'h1 存在问题',
      'paragraph 1、台账登记不够及时。',
      'paragraph 2、巡查路线有死角。',
      'h1 打算',
      'paragraph ①先补台账',
      'paragraph 逐条核对三年来的记录，缺页的补齐，错漏的更正。',
    ])
  })

  it.each(['leading-counters.txt', 'trailing-counters.txt', 'plain-titles.txt', 'unnumbered.md'])(
    'loses no text of %s',
    (name) => {
      const lines = fixture(name)
      const { articles } = splitCollection(lines, templates)
      for (const article of articles) {
        const draft = draftOfArticle({ lines, article, ...settings })
        const numbers = numbersOf(draft.blocks)
        const all = lettersOf(
          spansText(draft.title) +
            draft.blocks.map((block) => (numbers.get(block.id) ?? '') + textOf(block)).join(''),
        )
        const inText = lines
          .slice(article.startLine - 1, article.endLine)
          .filter((line) => !/^(第|【?)[4篇].{0,3}$/u.test(line))
        for (const line of inText) {
          const words = lettersOf(line).replace(/^(\d{1,2}|[一二三四五六七八九十]{1,3})/u, '')
          const text = words.replace(new RegExp(`总结${article.index}$`), '总结')
          if (!isCounter(line)) expect(all).toContain(text)
        }
      }
    },
  )

  it('leaves the counter of a collection out of the title', () => {
    const titles = draftsOf(fixture('trailing-counters.txt')).map((draft) => spansText(draft.title))

    expect(new Set(titles)).toEqual(new Set(['后勤保障工作总结']))
  })

  it('makes a valid draft in normal form of any lines, and never goes up inside a parent', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '一、甲项工作',
        '（一）乙项工作',
        '1、丙项',
        '（1）丁项',
        '①戊项',
        '（三）己项。已经按时办结，群众反映良好，资料归档。',
        '第一部分 庚',
        '2031年1月2日',
        '辛办公室',
        '各位领导：',
        '\u0007\t钟\u0000声',
      ),
      fc.string({ unit: 'grapheme', maxLength: 50 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const draft of draftsOf(lines)) {
          expect(draftSchema.safeParse(draft).success).toBe(true)
          const open: number[] = []
          for (const block of draft.blocks) {
            if (block.type === 'heading') {
              expect(block.lead.length).toBeGreaterThan(0)
              const above = open.filter((level) => level <= block.level)
              expect(above.length === open.length || above.at(-1) === block.level).toBe(true)
              open.splice(0, open.length, ...above.filter((level) => level < block.level), block.level)
            }
            expect(textOf(block)).not.toMatch(/(?!\n)\p{Cc}/u)
          }
          expect(draft.blocks.filter((block) => block.type === 'signature').length).toBeLessThanOrEqual(1)
          expect(draft.blocks.filter((block) => block.type === 'recipient').length).toBeLessThanOrEqual(1)
          expect(JSON.stringify(draft)).not.toContain('"text":""')
        }
      }),
      {
        numRuns: 400,
        // Once went up: a first heading that stays text between two depths.
        examples: [
          [['（一）乙项工作', '（1）丁项', '钟声', '一、甲项工作', '（三）己项。已经按时办结，资料归档。']],
        ],
      },
    )
  })
})

/** “第一篇：……”: the counter goes, the title beside it is the draft's. */
function isCounter(line: string): boolean {
  return /^[【第]?(篇|第?[一二三四五六七八九十\d]+篇)/u.test(line)
}
