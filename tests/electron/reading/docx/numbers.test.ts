import { describe, expect, it } from 'vitest'
import { toNumberText } from '../../../../electron/reading/docx/numberText'
import { p, style } from '../../../support/wordFile'
import { textsOf } from './readParts'

function level(depth: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}
const kind = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const item = (text: string, depth = 0, id = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`)

describe('automatic numbers', () => {
  const usual = kind(
    0,
    level(0, 'chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>') +
      level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>') +
      level(2, 'decimal', '%3.') +
      level(3, 'decimalEnclosedCircle', '%4'),
  )

  it('stand before the text as Word prints them, each level anew under a higher one', () => {
    const body = [
      item('甲'),
      item('乙', 1),
      item('丙', 2),
      item('丁', 3),
      item('戊', 1),
      item('己'),
      item('庚', 1),
    ]
    expect(textsOf({ body: body.join(''), numbering: usual + list(1, 0) })).toEqual([
      '一、甲',
      '（一）乙',
      '1.丙',
      '①丁',
      '（二）戊',
      '二、己',
      '（一）庚',
    ])
  })

  it('go on over lists of one kind, and begin anew where a list says so', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const body = item('甲') + item('乙', 0, 2) + item('丙', 0, 3) + item('丁', 0, 3)
    expect(textsOf({ body, numbering: usual + list(1, 0) + list(2, 0) + list(3, 0, anew) })).toEqual([
      '一、甲',
      '二、乙',
      '五、丙',
      '六、丁',
    ])
  })

  it('come from the style of a paragraph, at the level that names the style', () => {
    const styles = style(
      'H2',
      'heading 2',
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>',
    )
    const numbering =
      kind(
        0,
        level(0, 'decimal', '第%1章', '<w:pStyle w:val="H1"/>') +
          level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
      ) + list(1, 0)
    const body =
      item('总则') +
      p('范围', '<w:pStyle w:val="H2"/>') +
      p('不编号', '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(textsOf({ body, numbering, styles })).toEqual(['第1章 总则', '1.1 范围', '不编号'])
  })

  it('follow a link to the style that holds the levels, and show a bullet of a symbol font', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Own"/>${level(0, 'upperLetter', '%1.')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Own"/></w:abstractNum>' +
      kind(2, level(0, 'bullet', '\uf06c')) +
      list(1, 1) +
      list(2, 2)
    expect(textsOf({ body: item('甲') + item('乙') + item('丙', 0, 2), numbering })).toEqual([
      'A.甲',
      'B.乙',
      '●丙',
    ])
  })

  it.each([
    [12, 'chineseCounting', '十二'],
    [110, 'chineseCountingThousand', '一百一十'],
    [3, 'upperLetter', 'C'],
    [28, 'lowerLetter', 'bb'],
    [4, 'upperRoman', 'IV'],
    [21, 'decimalEnclosedCircle', '㉑'],
    [2, 'decimalEnclosedParen', '⑵'],
    [7, 'decimalZero', '07'],
    [3, 'ideographTraditional', '丙'],
    [15, 'chineseLegalSimplified', '壹拾伍'],
    [105, 'ideographDigital', '一〇五'],
    [9, 'someFutureFormat', '9'],
  ])('%i as %s is %s', (value, format, text) => {
    expect(toNumberText(value, format)).toBe(text)
  })
})
