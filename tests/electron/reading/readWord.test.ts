import { describe, expect, it } from 'vitest'
import { readWord } from '../../../electron/reading/readWord'
import { spansText, textOf } from '../../../shared/draft/blockText'
import { builtInTemplates } from '../../shared/template/builtInTemplates'
import { p, wordFile } from '../../support/wordFile'
import { collectionOfPapers, plainPaper, styledPaper } from '../../support/wordPapers'
import { draftFromWord } from './docx/draftFromWord'

const read = (bytes: Uint8Array) => {
  const source = readWord(bytes, '来文.docx', builtInTemplates())
  if (!source.ok) throw new Error(source.failure)
  return source.value
}

describe('a Word file without styles', () => {
  const draft = draftFromWord(plainPaper())

  it('opens with its title, headings, run-in leads, recipient, table, note, signature and attachment', () => {
    expect(spansText(draft.title)).toBe('河口镇水管站2031年度工作总结')
    expect(draft.blocks.map((block) => [block.type, textOf(block)])).toEqual([
      ['recipient', '镇人民政府：'],
      ['paragraph', '一年来，全站守好沟渠、管好闸口，灌溉用水保持平稳，现将有关情况报告如下。'],
      ['heading', '基本情况'],
      ['paragraph', '全站现有职工七人，管护干支渠二十三条。其中新修四条。'],
      ['heading', '主要工作'],
      ['heading', '清淤到田头。春灌前组织劳力三百人次，清淤两千米，下游三个村按时放水。'],
      ['heading', '巡查到闸口。汛期实行双人值守，排除险情五处。'],
      ['table', '项目\t数量\n水渠清淤（米）\t4200'],
      ['heading', '存在的问题'],
      ['paragraph', '闸门老化，两处启闭不灵。管护经费仍有缺口。'],
      ['attachments', '渠道清单\n闸门检修表'],
      ['signature', '河口镇水管站\n2031年12月20日'],
      ['attachment', '渠道清单'],
      ['paragraph', '东干渠、西干渠、南支渠，均已完成清淤。'],
    ])
  })

  it('keeps what is underlined in the text behind a lead, and no bold in the lead', () => {
    expect(draft.blocks[5]).toMatchObject({
      level: 2,
      lead: [{ text: '清淤到田头。' }],
      tail: [
        { text: '春灌前组织劳力三百人次，清淤两千米，' },
        { text: '下游三个村', underline: true },
        { text: '按时放水。' },
      ],
    })
  })

  it('says the lines of its headings as its paragraphs are counted', () => {
    const { articles, lines } = read(plainPaper())
    expect(
      articles[0]?.headings.map(({ line, level, runIn }) => [lines[line - 1]?.slice(0, 6), level, runIn]),
    ).toEqual([
      ['一、基本情况', 1, false],
      ['二、主要工作', 1, false],
      ['（一）清淤到', 2, true],
      ['（二）巡查到', 2, true],
      ['三、存在的问', 1, false],
    ])
  })
})

describe('a Word file with styles', () => {
  it('has the headings its styles say, unusual words or not', () => {
    const draft = draftFromWord(styledPaper())
    expect(spansText(draft.title)).toBe('河口镇文化站2031年工作总结')
    expect(
      draft.blocks.flatMap((block) =>
        block.type === 'heading' ? [[block.level, spansText(block.lead)]] : [],
      ),
    ).toEqual([
      [1, '阵地建设'],
      [2, '书屋'],
      [1, '下步打算'],
    ])
  })

  it('numbered headings that someone forgot to style stand beside those of their form', () => {
    const heading = (text: string) => p(text, '<w:outlineLvl w:val="0"/>')
    const body = [
      p('2031年工作总结', '<w:jc w:val="center"/>'),
      heading('一、基本情况'),
      p('全站七人，渠道二十三条，闸口六处，都有专人看管。'),
      p('（一）渠道'),
      p('清淤两千米，衬砌八百米，三个村按时用上了水。'),
      p('二、主要工作'),
      p('巡查五十次，排险五处，没有发生一起责任事故。'),
    ]
    const { articles } = read(wordFile(body.join('')))
    expect(articles[0]?.headings.map(({ text, level }) => [text, level])).toEqual([
      ['基本情况', 1],
      ['渠道', 2],
      ['主要工作', 1],
    ])
  })

  it('a table of contents belongs to no text', () => {
    const contents = p('一、基本情况 1', '<w:pStyle w:val="TOC1"/>')
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    const body = `${p('2031年工作总结')}${contents}${p('一、基本情况')}${p('全站七人，渠道二十三条，闸口六处，都有专人看管。')}`
    const { articles, boilerplate } = read(wordFile({ body, styles }))
    expect(boilerplate).toEqual([{ startLine: 2, endLine: 2, why: 'contents' }])
    expect(articles[0]?.headings).toHaveLength(1)
  })
})

it('a Word file of several papers is taken apart', () => {
  expect(read(collectionOfPapers()).articles.map(({ title, headings }) => [title, headings.length])).toEqual([
    ['河口镇水管站2031年度工作总结', 2],
    ['河口镇文化站2031年度工作总结', 2],
    ['河口镇农技站2031年度工作总结', 2],
  ])
})
