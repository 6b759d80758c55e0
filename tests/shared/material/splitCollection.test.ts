import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCollection } from '../../../shared/material/splitCollection'
import { builtInTemplates } from '../template/builtInTemplates'

const templates = builtInTemplates()

function linesOf(name: string): string[] {
  return readFileSync(new URL(`../../fixtures/reading/${name}`, import.meta.url), 'utf8').split('\n')
}

const outline = (name: string) =>
  splitCollection(linesOf(name), templates).articles.map((article) => ({
    title: article.title,
    headings: article.headings.map(
      (heading) => `${'  '.repeat(heading.level - 1)}${heading.number ?? ''}${heading.text}`,
    ),
  }))

describe('splitCollection', () => {
  it.each([
    ['a short note', ['水管站年终总结', '一年过去了。'], '水管站年终总结'],
    [
      'a title with a date behind',
      ['水管站工作总结（2031年12月20日）', '清淤两千米。'],
      '水管站工作总结（2031年12月20日）',
    ],
    [
      'a title with a comma',
      ['务实进取，开创工作新局面', '一、主要工作', '清淤。'],
      '务实进取，开创工作新局面',
    ],
    ['a sentence', ['2031年，水管站做了以下工作。', '一、主要工作', '清淤。'], null],
    [
      'the first line of a wrapped sentence',
      ['2031年，水管站在各方支持下做了', '许多工作。', '一、主要工作'],
      null,
    ],
    ['a salutation', ['各位领导：', '现将工作汇报如下。'], null],
    ['a heading', ['一、主要工作', '清淤两千米。'], null],
  ])('a text alone in its file: %s', (_, lines, title) => {
    expect(splitCollection(lines, templates).articles.map((article) => article.title)).toEqual([title])
  })

  it('parts texts that are counted in front, whatever the form of the counter', () => {
    const { articles, boilerplate } = splitCollection(linesOf('leading-counters.txt'), templates)

    expect(articles.map((article) => [article.title, article.startLine, article.endLine])).toEqual([
      ['春耕服务工作总结', 5, 17],
      ['仓库盘点情况汇报', 18, 29],
      ['社区阅读角活动总结', 30, 33],
      ['车间安全月工作总结', 34, 40],
    ])
    expect(boilerplate.map((range) => [range.startLine, range.endLine])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [41, 42],
    ])
    expect(articles.map((article) => article.signoff)).toEqual([
      { line: 16, text: '镇农技站\n2031年5月6日' },
      { line: 28, text: '物资部\n二〇三一年七月九日' },
      null,
      null,
    ])
    expect(articles[1]?.kind).toBe('情况汇报')
  })

  it.each([
    ['1.防汛值守工作总结', '防汛值守工作总结'],
    ['第1部分：防汛值守工作总结', '防汛值守工作总结'],
    ['防汛值守工作总结 1/3', '防汛值守工作总结 1/3'],
    ['★防汛值守工作总结1★', '防汛值守工作总结1'],
  ])('knows the counter of “%s”', (first, title) => {
    const body = [
      '一、做法',
      '排好班次，每班两人，交接时逐项核对水位和闸门。',
      '二、不足',
      '夜间巡查还不够细。',
    ]
    const lines = [1, 2, 3].flatMap((count) => [first.replace('1', String(count)), ...body])
    const { articles } = splitCollection(lines, templates)

    expect(articles.map(({ startLine, headings }) => [startLine, headings.length])).toEqual([
      [1, 2],
      [6, 2],
      [11, 2],
    ])
    expect(articles[0]?.title).toBe(title)
  })

  it('parts texts that are counted behind, in half-width marks and with blank lines all over', () => {
    expect(outline('trailing-counters.txt')).toEqual([
      {
        title: '后勤保障工作总结（1）',
        headings: ['一、食堂管理更加规范', '二、校园维修更加及时', '三、问题与不足', '四、来年打算'],
      },
      {
        title: '后勤保障工作总结（2）',
        headings: [
          '(一)安全检查常抓不懈',
          '  1.夜查制度落到实处',
          '  2.用电管理从严从细',
          '(二)环境面貌持续改善',
          '(三)今后努力方向',
        ],
      },
      { title: '后勤保障工作总结（3）', headings: ['一、管好人', '二、管好车'] },
    ])
  })

  it('parts texts by their titles alone, also over two lines and without blank lines', () => {
    const { articles } = splitCollection(linesOf('plain-titles.txt'), templates)

    expect(articles.map((article) => article.title)).toEqual([
      '城北水务所2031年工作总结',
      '关于青年志愿服务队上半年工作情况的汇报',
      '个人述职报告——在年度考核会上',
    ])
    expect(articles.map((article) => article.signoff?.text)).toEqual([
      '城北水务所\n2031年12月20日',
      '志愿服务队 2031年7月1日',
      '述职人：李某',
    ])
  })

  it('takes short lines over text for headings where nothing is numbered 一、', () => {
    expect(outline('unnumbered.md')).toEqual([
      {
        title: '图书室年度工作总结',
        headings: ['阅览环境', '读者活动', '  1.新书推荐', '  2.好书漂流', '存在的问题'],
      },
    ])
  })

  it('tells the items of a list from headings', () => {
    const lines = [
      '一、存在问题',
      '1、台账登记不够及时。',
      '2、巡查路线有死角。',
      '二、今后打算',
      '补齐短板。',
    ]

    expect(splitCollection(lines, templates).articles[0]?.headings.map((heading) => heading.text)).toEqual([
      '存在问题',
      '今后打算',
    ])
  })

  it('gives an empty source no article', () => {
    expect(splitCollection([], templates)).toEqual({ articles: [], boilerplate: [] })
    expect(splitCollection(['', '　'], templates)).toEqual({ articles: [], boilerplate: [] })
  })

  it('loses no line: each is in exactly one article, in the boilerplate, or blank', () => {
    fc.assert(
      fc.property(fc.array(lineArbitrary, { maxLength: 40 }), (lines) => {
        const { articles, boilerplate } = splitCollection(lines, templates)
        lines.forEach((text, index) => {
          const holds = (range: { startLine: number; endLine: number }) =>
            range.startLine <= index + 1 && index + 1 <= range.endLine
          const owners = articles.filter(holds).length
          expect(owners).toBeLessThanOrEqual(1)
          if (owners === 0 && /[\p{L}\p{N}]/u.test(text)) expect(boilerplate.some(holds)).toBe(true)
        })
        for (const heading of articles.flatMap((article) => article.headings)) {
          expect(lines[heading.line - 1]).toContain(heading.text.slice(0, 2))
        }
      }),
      { numRuns: 500 },
    )
  })
})

const lineArbitrary = fc.oneof(
  fc.constantFrom(
    '',
    '　　',
    '一、基本情况',
    '二、主要做法',
    '（一）压实责任。每周通报一次进度，每月会商一次难点，责任到岗到人。',
    '(二)做细服务',
    '1、台账登记不够及时。',
    '① 先看现场 （2）再开会',
    '第一，摸清底数。全镇共有沟渠三十条。',
    '年度工作总结 1',
    '年度工作总结 2',
    '第三篇：河道管护情况汇报',
    '【篇2】',
    '关于二〇三一年上半年',
    '河道管护工作总结',
    '各位领导：',
    '现将一年来河道管护工作的主要情况向各位汇报如下：',
    '这一年管护站把巡河、保洁、劝导三件事连在一起抓，沿线村民反映河水清了，岸边的路也好走了。',
    '河道管护站',
    '2031年12月1日',
    '下一篇：没有了',
    '第3页',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
