import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansText } from '../../../shared/draft/blockText'
import type { Profile, Span } from '../../../shared/draft/draft'
import { parsePhrase } from '../../../shared/snippet/blankGrammar'
import { longestPhrase } from '../../../shared/snippet/phraseBook'
import { longestTitle } from '../../../shared/snippet/phraseTitle'
import { proposePhrase, type PhraseProposal } from '../../../shared/snippet/proposePhrase'
import { arbitraryBlank, arbitraryText } from '../../support/arbitraries'

const profile: Profile = {
  unit: '东湖区档案馆',
  department: '编研科',
  year: '2026年',
  signatory: '东湖区档案馆',
}

function proposed(text: string | readonly Span[], about: Profile = profile): PhraseProposal {
  const made = proposePhrase(typeof text === 'string' ? [{ text }] : text, { profile: about })
  if (made.refused !== undefined) throw new Error(made.refused)
  return made
}
const textOf = (text: string, about?: Profile) => proposed(text, about).text

describe('a phrase from a selection', () => {
  it.each([
    ['2026年，我馆接待查档1,200余人次。', '{年度}年，我馆接待查档{人次:数字}人次。'],
    ['满意率98.5%，比2025年提高3.5个百分点', '满意率{比例:数字}%，比{上年}年提高{比例2:数字}个百分点'],
    ['2027年计划投入资金30万元', '{下年}年计划投入资金{金额:数字}万元'],
    ['完成拆除废弃烟囱12根', '完成拆除废弃烟囱{根数:数字}根'],
    ['供水量全年目标300万吨', '供水量全年目标{重量:数字}万吨'],
    ['2026—2027学年', '{年度}—{下年}学年'],
    ['3月15日召开动员会', '{具体日期:日期}召开动员会'],
    ['于2026年3月15日召开', '于{具体日期:日期}召开'],
    ['2026-03-15召开', '{具体日期:日期}召开'],
    ['东湖区档案馆编研科牵头', '{单位}{部门}牵头'],
    ['联合阳光社区走进和平小学', '联合{社区}走进{学校}'],
    ['会同青山县财政局办理', '会同{单位名称}办理'],
    ['依托华腾科技有限公司', '依托{企业}'],
    ['由张伟同志负责，请李老师指导', '由{姓名}同志负责，请{姓名2}老师指导'],
  ])('%s', (text, expected) => {
    expect(textOf(text)).toBe(expected)
  })

  it.each([
    '《2026年工作要点》提出三个坚持',
    '各学校、中小学校和农村社区',
    '形成工作格局，加强社区建设',
    '建议学校集中学习，精简社区填报',
    '全体同志、高校长期、高级教师、周边老师',
    '市财政局和县教育局',
    '第3期、不低于85%、每周1次',
  ])('%s has nothing that is another’s', (text) => {
    expect(proposed(text)).toMatchObject({ text, blanks: [] })
  })

  it('gives what differs blanks of different names, what is the same one name', () => {
    expect(textOf('走访12户，走访15户，走访12户')).toBe(
      '走访{户数:数字}户，走访{户数2:数字}户，走访{户数:数字}户',
    )
  })

  it('takes the one year of a text where the profile names none, and no year leads several', () => {
    expect(textOf('2024年完成', {})).toBe('{年度}年完成')
    expect(textOf('2023年开工，2024年完成', {})).toBe('{年份}年开工，{年份2}年完成')
  })

  it('takes the draft’s main year before that', () => {
    const made = proposePhrase([{ text: '2023年开工，2024年完成' }], { profile: {}, year: 2024 })
    expect(made).toMatchObject({ text: '{上年}年开工，{年度}年完成' })
  })

  it.each([
    ['2024年3月到2024年8月', '{年份}年3月到{年份}年8月'],
    ['由冯本华局长、李蔚文书记带队', '由{姓名}局长、{姓名2}书记带队'],
    ['2024-2025青山县先进集体', '{年份}-{上年}{地名}先进集体'],
    ['2019年，成立于2026年的老馆', '{年份}年，成立于{年份2}年的老馆'],
    ['副局长张伟同志带队到临江市水利局学习', '副局长{姓名}同志带队到{单位名称}学习'],
    ['孙春胜局长带队一行8人', '{姓名}局长带队一行{人数:数字}人'],
    ['闫德顺副局长到中山分局和综合管理科', '{姓名}副局长到{单位名称}和{科室}'],
    [
      '报送信息（王景文10篇，于海7篇，马岩4篇）',
      '报送信息（{姓名}{篇数:数字}篇，{姓名2}{篇数2:数字}篇，{姓名3}{篇数3:数字}篇）',
    ],
    ['表彰王景文、于海、马岩', '表彰{姓名}、{姓名2}、{姓名3}'],
    ['李建国、王芳等同志到场', '{姓名}、{姓名2}等同志到场'],
    ['会同泰达物业到柳家河子污泥处理厂', '会同{企业}到{企业2}'],
    ['县水务局新建水库3座', '县水务局新建水库{座数:数字}座'],
    ['走访企业一百二十家，达标百分之九十五', '走访企业{家数:数字}家，达标百分之{比例:数字}'],
    ['电话13800138000、0411-88001234，邮箱ab.c@example.com', '电话{电话}、{电话2}，邮箱{邮箱}'],
    ['身份证110101199003071234', '身份证{身份证号}'],
    ['①走访12户', '走访{户数:数字}户'],
    ['（10）走访12户', '走访{户数:数字}户'],
    ['1、走访农户\n2、排查隐患', '走访农户\n排查隐患'],
    ['一是走访农户', '走访农户'],
    ['一是走访农户；二是排查隐患', '一是走访农户；二是排查隐患'],
    ['三、四季度产值', '三、四季度产值'],
  ])('%s tells nobody', (text, expected) => {
    expect(textOf(text)).toBe(expected)
  })

  it('names no blank after a person, a unit or a digit', () => {
    for (const text of ['李建国带队走访12户', '临江市水利局投资30万元', '2024年第3期8篇'])
      for (const { name } of proposed(text).blanks) expect(name).not.toMatch(/[李建国江市水利\d]/u)
  })

  it('leaves blanks blanks and drops styles', () => {
    const spans: readonly Span[] = [
      { text: '2026', bold: true },
      { text: '年完成' },
      { text: '【3月1日】', blank: { name: '3月1日', kind: 'choice', choices: ['甲', '乙'] } },
    ]
    expect(proposed(spans).text).toBe('{年度}年完成{3月1日:选 甲|乙}')
  })

  it('says what each new blank stands for', () => {
    expect(proposed('2026年办结12件').blanks).toEqual([
      { was: '2026', name: '年度' },
      { was: '12', name: '件数' },
    ])
  })

  it.each([
    ['（一）加强组织领导，明确责任分工。全年召开会议3次。', '加强组织领导，明确责任分工'],
    ['2026年，我馆围绕年初任务', '我馆围绕年初任务'],
    ['同时，把督促检查贯穿于全过程各环节各方面之中', '把督促检查贯穿于全过程各环节'],
    ['办结12件', '办结…件'],
    ['2024年4月初，完成整治', '完成整治'],
    ['2026年4月中旬开展了集中整治。', '开展了集中整治'],
    ['截至12月底，完成整治', '完成整治'],
    ['联系电话：13800138000，来函请寄办公室', '来函请寄办公室'],
    ['印发《关于进一步加强和改进机关档案管理工作的通知》', '印发关于进一步加强和改进机关'],
    ['8座小型收集站建成', '…座小型收集站建成'],
    ['一是抓好培训；二是抓好检查', '抓好培训，抓好检查'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('calls %s %s', (text, title) => {
    expect(proposed(text).title).toBe(title)
  })

  it('calls what says nothing after its part', () => {
    for (const text of ['2024年', '2024年4月初', '截至12月底', '联系电话：13800138000'])
      expect(proposePhrase([{ text }], { profile, part: '工作成效' })).toMatchObject({ title: '工作成效' })
  })

  it('keeps braces, emoji, rare characters and right-to-left letters as they are', () => {
    const text = '{未闭合 }}😀𠮷野家 שלום 【单位】'
    const parsed = parsePhrase(textOf(text))
    expect(parsed.problem === undefined && spansText(parsed.spans)).toBe(text)
  })

  it('refuses nothing and too much', () => {
    expect(proposePhrase([{ text: ' \n\u3000' }], { profile })).toEqual({ refused: 'empty' })
    const long = '字'.repeat(longestPhrase + 1)
    expect(proposePhrase([{ text: long }], { profile })).toEqual({
      refused: 'tooLong',
      letters: longestPhrase + 1,
      most: longestPhrase,
    })
  })

  it('always parses, and has a title that fits', () => {
    const rough = fc.oneof(
      arbitraryText(),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('{', '}', '{{', '{单位}', '3月2日', '由张伟同志', '走访12户', '和平小学', '，'),
    )
    const span = fc.oneof(
      { weight: 4, arbitrary: rough.map((text): Span => ({ text })) },
      { weight: 1, arbitrary: arbitraryBlank().map((blank): Span => ({ text: `【${blank.name}】`, blank })) },
    )
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const made = proposePhrase(spans, { profile })
        if (made.refused !== undefined) return
        const parsed = parsePhrase(made.text)
        expect(parsed.problem).toBeUndefined()
        expect(Array.from(made.title).length).toBeLessThanOrEqual(longestTitle)
        expect(made.title).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})
