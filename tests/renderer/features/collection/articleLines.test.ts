import { describe, expect, it } from 'vitest'
import {
  articleLines,
  textOfLines,
  withFullWidthMarks,
} from '../../../../renderer/features/collection/articleLines'
import { wholeText } from '../../../../renderer/features/collection/wholeText'
import { source } from './source'

const [first] = source.articles
if (!first) throw new Error('no article')

describe('an article for reading', () => {
  it('tells title, headings, text, signature and what was cut apart', () => {
    expect(articleLines(source, first)).toEqual([
      { type: 'title', line: 2, text: '城东街道垃圾分类试点' },
      { type: 'title', line: 3, text: '工作总结' },
      { type: 'text', line: 4, parts: [{ text: '现将情况总结如下。' }] },
      { type: 'text', line: 5, parts: [{ text: '一、基本情况', level: 1 }] },
      {
        type: 'text',
        line: 7,
        parts: [
          { text: '（一）明确责任。', level: 2 },
          { text: '分片包干，责任到人。' },
          { text: '（二）按时巡查。', level: 2 },
          { text: '每周三次。' },
        ],
      },
      { type: 'cut', line: 8, lines: ['下一页'] },
      { type: 'signoff', line: 9, text: '城东街道办事处' },
    ])
  })

  it('finds the title behind a counter, and all lines of the signature', () => {
    const lines = ['篇2：汛前巡查汇报', '共查七处。', '石桥镇', '2031年6月30日']
    const signoff = { line: 3, text: '石桥镇\n2031年6月30日' }
    const article = { ...first, title: '汛前巡查汇报', startLine: 1, endLine: 4, headings: [], signoff }

    const read = articleLines({ ...source, lines, boilerplate: [], articles: [article] }, article)

    expect(read.map(({ type }) => type)).toEqual(['title', 'text', 'signoff', 'signoff'])
  })

  it('judges the marks of a line as a whole, and leaves its parts where they are', () => {
    const parts = [{ text: '(一)明确责任:', level: 2 }, { text: '分片包干,共3.5公里' }]

    expect(withFullWidthMarks({ type: 'text', line: 7, parts })).toEqual({
      type: 'text',
      line: 7,
      parts: [{ text: '（一）明确责任：', level: 2 }, { text: '分片包干，共3.5公里' }],
    })
  })

  it('loses nothing: all lines but the cut ones are in its text', () => {
    const cut = [1, 8]
    const kept = source.lines.filter((_, index) => !cut.includes(index + 1)).map((line) => line.trim())

    expect(textOfLines(articleLines(source, wholeText(source)))).toBe(
      kept.filter((line) => line !== '').join('\n'),
    )
  })
})
