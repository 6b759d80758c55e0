import { describe, expect, it } from 'vitest'
import { buildWord } from '../../../electron/export/word'
import { standardExport } from '../../../shared/layout/exportOptions'
import { layouts } from '../../../shared/layout/layouts'
import { draftOf, heading, paragraph, prose, recipient, signature, spans } from './drafts'
import { fixtures } from './fixtures'
import { pngOf } from '../../support/pictures'
import { attribute, elements, exportWord, paragraphsOf, parse, styleElement } from './wordFile'

const seen = (...pieces: Parameters<typeof draftOf>[0]) => paragraphsOf(exportWord(draftOf(pieces, '')))

describe('the text of a Word file', () => {
  it('gives each heading its real style and its number as text', () => {
    const written = seen(
      heading(1, '工作'),
      heading(2, '台账'),
      heading(3, '更新'),
      heading(4, '每月'),
      heading(1, '打算'),
    )

    expect(written.map(({ style, text }) => [style, text])).toEqual([
      ['Heading1', '一、工作'],
      ['Heading2', '（一）台账'],
      ['Heading3', '1.更新'],
      ['Heading4', '（1）每月'],
      ['Heading1', '二、打算'],
    ])
  })

  it('sets only the lead of a run-in heading in the face of its level', () => {
    const [written] = seen(heading(2, '压实责任。', '全年召开会议12次。'))

    expect(written?.style).toBe('BodyText')
    expect(written?.runs.map(({ style, text }) => [style, text])).toEqual([
      ['Heading2Char', '（一）'],
      ['Heading2Char', '压实责任。'],
      [undefined, '全年召开会议12次。'],
    ])
    expect(written && attribute(written.element, 'w:rFonts', 'w:eastAsia')).toBe('楷体_GB2312')
  })

  it('keeps bold, italic, underline and line breaks', () => {
    const [written] = seen({
      type: 'paragraph',
      spans: [
        { text: '甲', bold: true },
        { text: '乙', italic: true },
        { text: '丙', underline: true },
        { text: '丁\n戊' },
      ],
    })

    expect(written?.runs.map(({ marks, text }) => [text, marks])).toEqual([
      ['甲', ['w:b', 'w:bCs']],
      ['乙', ['w:i', 'w:iCs']],
      ['丙', ['w:u']],
      ['丁', []],
      ['\n戊', []],
    ])
  })

  it('marks a blank by a character style, in a lead in the face of the lead', () => {
    const blank = { text: '【单位】', blank: { name: '单位', kind: 'text' as const } }
    const [written] = seen({ type: 'heading', level: 2, lead: [blank], tail: spans('做好服务。') })

    expect(written?.runs[1]).toMatchObject({
      text: '【单位】',
      style: 'ZhangfaBlank',
      marks: ['w:rStyle', 'w:rFonts'],
    })
  })

  it('passes rare characters and emoji, and drops what no file may hold', () => {
    const [written] = seen(paragraph('𠮷🙂\u0000\u0007甲\ud800乙\ufeff\u0085丙'))

    expect(written?.text).toBe('𠮷🙂甲乙\n丙')
  })

  it('starts a new page with the block after a page break, and leaves no empty paragraph', () => {
    const written = seen(paragraph('甲'), { type: 'pageBreak' }, heading(1, '乙'))

    expect(written.map(({ text, marks }) => [text, marks.includes('w:pageBreakBefore')])).toEqual([
      ['甲', false],
      ['一、乙', true],
    ])
  })

  it('leaves one empty line between the title and the recipient', () => {
    const written = paragraphsOf(exportWord(draftOf([recipient], '某馆\n工作总结')))

    expect(written.map(({ style, text }) => [style, text])).toEqual([
      ['Title', '某馆\n工作总结'],
      ['Normal', ''],
      ['ZhangfaRecipient', '县文化和旅游局：'],
    ])
  })

  it('numbers several attachments and leaves a single one without number', () => {
    const note = (...names: string[]) => seen({ type: 'attachments', names }).map(({ text }) => text)

    expect(note('统计表', '清单')).toEqual(['', '附件：1.\t统计表', '2.\t清单'])
    expect(note('统计表')).toEqual(['', '附件：统计表'])
  })

  it('sets the attachment on a new page, its title on the third line, and starts its numbers again', () => {
    const written = seen(heading(1, '甲'), { type: 'attachment', title: spans('统计表') }, heading(1, '乙'))

    expect(written.map(({ style, text }) => [style, text])).toEqual([
      ['Heading1', '一、甲'],
      ['ZhangfaAttachmentLabel', '附件'],
      ['Normal', ''],
      ['ZhangfaAttachmentTitle', '统计表'],
      ['Normal', ''],
      ['Heading1', '一、乙'],
    ])
    expect(written[1]?.marks).toContain('w:pageBreakBefore')
  })
})

describe('the signature', () => {
  it('is never parted from the text before it', () => {
    const written = seen(paragraph('特此报告。'), { type: 'attachments', names: ['清单'] }, signature)

    expect(written.map(({ text, marks }) => [text, marks.includes('w:keepNext')])).toEqual([
      ['特此报告。', true],
      ['', true],
      ['附件：清单', true],
      ['', true],
      ['青溪县文化馆', true],
      ['2025年12月18日', false],
    ])
  })

  it('leaves a paragraph of half a page free, which LibreOffice would not split', () => {
    const [written] = seen(paragraph(prose(14)), signature)

    expect(written?.marks).not.toContain('w:keepNext')
  })

  it('starts the date two characters right of a long unit, which is 右空二字', () => {
    const unit = '青溪县文化和旅游事业发展促进中心'
    const [, unitLine, dateLine] = seen({
      ...signature,
      type: 'signature',
      units: [unit],
      date: '2025年1月8日',
      seal: false,
    })

    expect(unitLine && attribute(unitLine.element, 'w:ind', 'w:right')).toBe('630')
    expect(dateLine && attribute(dateLine.element, 'w:ind', 'w:left')).toBe(
      String(8845 - 630 - 16 * 315 + 630),
    )
  })

  it('sets the date 右空二字 where it is longer than the unit, and moves the unit left', () => {
    const [, unitLine, dateLine] = seen({
      ...signature,
      type: 'signature',
      units: ['青溪馆'],
      date: '2025年1月8日',
      seal: false,
    })
    const dateWidth = 6 * 155 + 3 * 315

    expect(dateLine && attribute(dateLine.element, 'w:ind', 'w:left')).toBe(String(8845 - 630 - dateWidth))
    expect(unitLine && attribute(unitLine.element, 'w:ind', 'w:right')).toBe(
      String(630 + dateWidth + 630 - 3 * 315),
    )
  })

  it('centres a sealed unit on the date, which is 右空四字', () => {
    const [, , unitLine, dateLine] = seen({
      ...signature,
      type: 'signature',
      units: ['青溪县文化馆'],
      date: '2025年1月8日',
      seal: true,
    })
    const dateWidth = 6 * 155 + 3 * 315
    const dateLeft = 8845 - 4 * 315 - dateWidth

    expect(dateLine && attribute(dateLine.element, 'w:ind', 'w:left')).toBe(String(dateLeft))
    expect(unitLine && attribute(unitLine.element, 'w:tab', 'w:pos')).toBe(
      String(Math.round(dateLeft + dateWidth / 2)),
    )
  })

  it('sets at most three seals in a row, the last one above the date', () => {
    const units = ['甲局', '乙局', '丙局', '丁局']
    const written = seen({ type: 'signature', units, date: '2025年1月8日', seal: true })

    expect(written.map(({ text }) => text).filter((text) => text !== '')).toEqual([
      '\t甲局',
      '\t乙局\t丙局\t丁局',
      '2025年1月8日',
    ])
  })
})

describe('a table', () => {
  it('has widths in its grid and its cells, a repeated head, and merged cells', () => {
    const file = exportWord(fixtures.table ?? draftOf([]))
    const table = elements(parse(file.part('word/document.xml')), 'w:tbl')[0]
    if (!table) throw new Error('no table')

    expect(elements(table, 'w:gridCol').map((column) => column.getAttribute('w:w'))).toEqual([
      '1769',
      '3538',
      '1769',
      '1769',
    ])
    expect(elements(table, 'w:tblHeader')).toHaveLength(1)
    expect(elements(table, 'w:vMerge').map((merge) => merge.getAttribute('w:val'))).toEqual([
      'restart',
      'continue',
    ])
    expect(elements(table, 'w:gridSpan').map((span) => span.getAttribute('w:val'))).toEqual(['2'])
    expect(elements(table, 'w:tc').every((cell) => attribute(cell, 'w:tcW', 'w:type') === 'dxa')).toBe(true)
  })

  it('stays apart from the next one and is never the last of the file', () => {
    const table = { type: 'table' as const, headerRows: 0 as const, rows: [[{ paragraphs: [spans('甲')] }]] }
    const file = exportWord(draftOf([table, table], ''))
    const body = elements(parse(file.part('word/document.xml')), 'w:body')[0]

    expect([...(body?.children ?? [])].map(({ nodeName }) => nodeName)).toEqual([
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:p',
      'w:sectPr',
    ])
  })
})

describe('the parts around the text', () => {
  it('give the styles the faces and outline levels of the standard', () => {
    const file = exportWord(draftOf([paragraph('甲')]))
    const faces = ['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312']

    for (const [index, face] of faces.entries()) {
      const style = styleElement(file, `Heading${index + 1}`)
      expect(attribute(style, 'w:rFonts', 'w:eastAsia')).toBe(face)
      expect(attribute(style, 'w:outlineLvl')).toBe(String(index))
      expect(attribute(style, 'w:sz')).toBe('32')
    }
    expect(attribute(styleElement(file, 'Title'), 'w:snapToGrid')).toBe('0')
  })

  it('set quotation marks in the Han face and use no theme fonts', () => {
    const file = exportWord(fixtures.mixed ?? draftOf([]))
    const all = ['word/styles.xml', 'word/document.xml', 'word/footer1.xml', 'word/footer2.xml']
      .map(file.part)
      .join('')

    expect(all).not.toMatch(/(?:ascii|hAnsi|eastAsia|cs)Theme=/)
    expect(all).not.toMatch(/w:hAnsi="Times New Roman"/)
  })

  it('switch on Chinese line breaking and switch off what breaks the grid', () => {
    const file = exportWord(draftOf([paragraph('甲')]))
    const defaults = elements(parse(file.part('word/styles.xml')), 'w:pPrDefault')[0]
    const rules = Object.fromEntries(
      [...(defaults?.firstElementChild?.children ?? [])].map((rule) => [
        rule.nodeName,
        rule.getAttribute('w:val'),
      ]),
    )

    expect(rules).toEqual({
      'w:widowControl': '0',
      'w:kinsoku': '1',
      'w:overflowPunct': '0',
      'w:autoSpaceDE': '0',
      'w:autoSpaceDN': '0',
    })
    expect(file.part('word/settings.xml')).toContain('<w:characterSpacingControl w:val="doNotCompress"/>')
  })

  it('number odd pages on the right and even pages on the left', () => {
    const file = exportWord(draftOf([paragraph('甲')]))
    const [odd, even] = [file.part('word/footer1.xml'), file.part('word/footer2.xml')]

    expect(odd).toMatch(/w:jc w:val="right"/)
    expect(even).toMatch(/w:jc w:val="left"/)
    expect(file.part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  })

  it('name the title and the language', () => {
    const file = exportWord(draftOf([paragraph('甲')], '某馆 & 某站\n工作总结'))

    expect(file.part('docProps/core.xml')).toContain('<dc:title>某馆 &amp; 某站工作总结</dc:title>')
    expect(file.part('docProps/core.xml')).toContain('<dc:language>zh-CN</dc:language>')
  })

  it('are the same for the same draft, but for the dates', () => {
    const [one, two] = [exportWord(draftOf([signature])), exportWord(draftOf([signature]))]

    for (const name of one.names.filter((part) => part !== 'docProps/core.xml'))
      expect(two.part(name)).toBe(one.part(name))
    expect(one.names[0]).toBe('[Content_Types].xml')
  })

  it('keep a plain page without grid in the plain layout', () => {
    const file = exportWord(draftOf([paragraph('甲')]), 'general')

    expect(file.part('word/document.xml')).not.toMatch(/w:docGrid[^>]*w:type="lines"/)
    expect(file.names.filter((name) => /footer\d/.test(name) && !name.includes('rels'))).toHaveLength(1)
  })
})

describe('the contents field', () => {
  const pieces = [heading(1, '甲'), heading(2, '乙。', '正文'), heading(3, '丙'), heading(1, '丁')]
  const options = { ...standardExport, contents: true }

  it('names the headings of two levels with their numbers, each linked to its heading', () => {
    const file = exportWord(draftOf(pieces), 'gbt9704', { options })
    const document = parse(file.part('word/document.xml'))
    const [control] = elements(document, 'w:sdt')
    if (!control) throw new Error('no contents')

    expect(elements(control, 'w:hyperlink').map((link) => link.textContent.split(' PAGEREF')[0])).toEqual([
      '一、甲',
      '（一）乙。',
      '二、丁',
    ])
    expect(elements(control, 'w:hyperlink').map((link) => link.getAttribute('w:anchor'))).toEqual(
      elements(document, 'w:bookmarkStart').map((mark) => mark.getAttribute('w:name')),
    )
    expect(control.textContent).toContain('TOC \\o "1-2"')
  })

  it('stands on a page of its own before the title', () => {
    const written = paragraphsOf(exportWord(draftOf(pieces), 'gbt9704', { options }))
    const title = written.find(({ style }) => style === 'Title')

    expect(written[0]?.style).toBe('TOCHeading')
    expect(title?.marks).toContain('w:pageBreakBefore')
  })

  it('is left out where there is no heading', () => {
    const file = exportWord(draftOf([paragraph('甲')]), 'gbt9704', { options })

    expect(file.part('word/document.xml')).not.toContain('w:sdt')
  })
})

describe('automatic numbers', () => {
  const options = { ...standardExport, numbering: 'word' as const }

  it('stand in no text, neither in headings nor in run-in leads', () => {
    const pieces = [heading(1, '甲'), heading(2, '乙。', '正文')]
    const file = exportWord(draftOf(pieces, ''), 'gbt9704', { options })
    const written = paragraphsOf(file)

    expect(written.map(({ text }) => text)).toEqual(['甲', '乙。正文'])
    expect(written.every(({ marks }) => marks.includes('w:numPr'))).toBe(true)
    expect(attribute(styleElement(file, 'Heading2'), 'w:ilvl')).toBe('1')
  })

  it('have the four forms of the standard', () => {
    const file = exportWord(draftOf([heading(1, '甲')]), 'gbt9704', { options })
    const levels = elements(parse(file.part('word/numbering.xml')), 'w:lvlText')

    expect(levels.map((level) => level.getAttribute('w:val'))).toEqual(['%1、', '（%2）', '%3.', '（%4）'])
  })

  it('leave an attachment its label as text', () => {
    const pieces = [heading(1, '甲'), { type: 'attachment' as const, title: spans('统计表') }]
    const written = paragraphsOf(exportWord(draftOf(pieces, ''), 'gbt9704', { options }))

    expect(written[1]?.text).toBe('附件')
  })

  it('are not in a file with numbers as text', () => {
    const file = exportWord(draftOf([heading(1, '甲')]))

    expect(file.part('word/document.xml') + file.part('word/styles.xml')).not.toContain('w:numPr')
    expect(file.part('word/numbering.xml')).not.toContain('w:num ')
  })
})

describe('a picture', () => {
  const file = `${'a'.repeat(64)}.png`
  const bytes = pngOf(400, 200, [200, 120, 80])
  const image = (more: object = {}) => ({
    type: 'image' as const,
    file,
    alt: '现场 "合影"',
    width: 0.5,
    pixels: { width: 400, height: 200 },
    ...more,
  })
  const readImage = (name: string) => (name === file ? bytes : null)

  it('is centred, takes its share of the line, and says what it shows', () => {
    const word = exportWord(draftOf([image()], ''), 'gbt9704', { readImage })
    const [written] = paragraphsOf(word)
    const drawn = written?.element

    expect(attribute(styleElement(word, 'ZhangfaImage'), 'w:jc')).toBe('center')
    expect(drawn && attribute(drawn, 'wp:extent', 'cx')).toBe(String(Math.round(0.5 * 8845 * 635)))
    expect(drawn && attribute(drawn, 'wp:docPr', 'descr')).toBe('现场 "合影"')
    expect(drawn && attribute(drawn, 'a:blip', 'r:embed')).toBe('image1')
  })

  it('is in the file once, however often it is shown', () => {
    const word = exportWord(draftOf([image(), image({ alt: '' })]), 'gbt9704', { readImage })
    const ids = elements(parse(word.part('word/document.xml')), 'wp:docPr').map((one) =>
      one.getAttribute('id'),
    )

    expect(word.names.filter((name) => name.includes('media'))).toEqual([`word/media/${file}`])
    expect(word.part('word/_rels/document.xml.rels').match(/Id="image1"/g)).toHaveLength(1)
    expect(ids).toEqual(['1', '2'])
  })

  it('keeps its caption, and fits on a page', () => {
    const caption = { type: 'paragraph' as const, spans: spans('图1 现场'), align: 'center' as const }
    const tall = image({ width: 1, pixels: { width: 100, height: 900 } })
    const word = exportWord(draftOf([tall, caption], ''), 'gbt9704', { readImage })
    const [written] = paragraphsOf(word)

    expect(written?.marks).toContain('w:keepNext')
    expect(Number(written && attribute(written.element, 'wp:extent', 'cy'))).toBeLessThan(21 * 579 * 635)
  })

  it('without bytes leaves a line that says so', () => {
    const [written] = paragraphsOf(exportWord(draftOf([image()], '')))

    expect(written?.text).toBe('〔图：现场 "合影"〕')
  })
})

describe('fonts', () => {
  it('of this machine stand in text, numbers and font table where they are wanted', () => {
    const fonts = { names: 'local' as const, substitutes: { 仿宋_GB2312: '仿宋', 楷体_GB2312: '楷体' } }
    const options = { ...standardExport, numbering: 'word' as const, fonts }
    const file = exportWord(draftOf([heading(2, '乙。', '正文')]), 'gbt9704', { options })
    const written = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'].map(file.part).join('')

    expect(written).not.toContain('_GB2312')
    expect(written).toContain('w:eastAsia="楷体"')
    expect(file.part('word/fontTable.xml')).toContain('w:name="仿宋"><w:altName w:val="仿宋_GB2312"/>')
  })
})

describe('large and odd drafts', () => {
  it('break a title of 300 characters into lines', () => {
    const [title] = paragraphsOf(exportWord(draftOf([paragraph('甲')], '工作总结'.repeat(75))))

    expect(title?.text.replaceAll('\n', '')).toBe('工作总结'.repeat(75))
    expect(Math.max(...(title?.text.split('\n') ?? []).map((line) => line.length))).toBeLessThanOrEqual(20)
  })

  it('write a table of 5,000 rows', () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      ['甲', '乙', '丙', String(row)].map((text) => ({ paragraphs: [spans(text)] })),
    )
    const file = exportWord(draftOf([{ type: 'table', headerRows: 1, rows }]))
    const xml = file.part('word/document.xml')

    expect(xml.split('<w:tr>')).toHaveLength(5001)
    expect(xml.split('<w:tblHeader/>')).toHaveLength(2)
  })

  it('take a picture of 50 MB as it is', () => {
    const file = `${'b'.repeat(64)}.jpg`
    const bytes = new Uint8Array(50_000_000).fill(7)
    const image = { type: 'image' as const, file, alt: '', width: 1, pixels: { width: 9000, height: 6000 } }
    const word = buildWord(draftOf([image]), layouts.gbt9704, { readImage: () => bytes })

    expect(word.length).toBeGreaterThan(bytes.length)
    expect(word.length).toBeLessThan(bytes.length + 50_000)
  })
})
