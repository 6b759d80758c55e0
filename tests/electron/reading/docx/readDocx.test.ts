import { describe, expect, it } from 'vitest'
import { pngOf } from '../../../support/pictures'
import { p, r, style, tc } from '../../../support/wordFile'
import { readParts, textsOf } from './readParts'

const bold = '<w:b/>'
const paragraphsOf = (given: Parameters<typeof readParts>[0]) => readParts(given).paragraphs

describe('paragraphs', () => {
  it('keep bold, italic and underlined, from the run, its style, or the style of the paragraph', () => {
    const styles =
      style('Strong', 'Strong', `<w:rPr>${bold}</w:rPr>`, 'character') +
      style('Based', '强调段', `<w:rPr>${bold}</w:rPr>`) +
      style('Lead', '要点段', '<w:basedOn w:val="Based"/>')
    const body =
      p(r('甲', bold) + r('乙', '<w:i/><w:u w:val="single"/>') + r('丙', '<w:u w:val="none"/>')) +
      p(r('丁', '<w:rStyle w:val="Strong"/>') + r('戊')) +
      // Bold in the style of both: each takes the other off.
      p(
        r('己', '<w:rStyle w:val="Strong"/>') + r('庚') + r('辛', '<w:b w:val="0"/>'),
        '<w:pStyle w:val="Lead"/>',
      )
    expect(paragraphsOf({ body, styles }).map(({ spans }) => spans)).toEqual([
      [{ text: '甲', bold: true }, { text: '乙', italic: true, underline: true }, { text: '丙' }],
      [{ text: '丁', bold: true }, { text: '戊' }],
      [{ text: '己' }, { text: '庚', bold: true }, { text: '辛' }],
    ])
  })

  it('say their outline level, whatever the style is called, and survive styles based on each other', () => {
    const styles =
      style('a', '公文一级', '<w:basedOn w:val="b"/>') +
      style(
        'b',
        '公文基准',
        '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/><w:jc w:val="center"/></w:pPr>',
      ) +
      style('2', 'heading 2') +
      style('T', 'Title')
    const body =
      p('标题', '<w:pStyle w:val="T"/>') +
      p('一级', '<w:pStyle w:val="a"/>') +
      p('二级', '<w:pStyle w:val="2"/>') +
      p('直接', '<w:outlineLvl w:val="2"/>') +
      p('正文', '<w:pStyle w:val="2"/><w:outlineLvl w:val="9"/>')
    expect(paragraphsOf({ body, styles }).map(({ style: said }) => said)).toEqual([
      { isTitle: true },
      { align: 'center', outlineLevel: 1 },
      { outlineLevel: 2 },
      { outlineLevel: 3 },
      undefined,
    ])
  })

  it('know where a run-in lead ends, by its character style or by bold up to a closing mark', () => {
    const styles =
      style('H2', 'heading 2', '<w:link w:val="H2Char"/>') +
      style('H2Char', 'Heading 2 Char', '', 'character')
    const body =
      p(r('（一）压实责任。', '<w:rStyle w:val="H2Char"/>') + r('逐项分解。')) +
      p(r('1.抓培训。', bold) + r('办班三期。')) +
      p(r('重点：', bold) + r('没有编号。'))
    expect(paragraphsOf({ body, styles }).map(({ style: said }) => said)).toEqual([
      { outlineLevel: 2, leadEnd: 8 },
      { leadEnd: 6 },
      undefined,
    ])
  })

  it('break pages, by their own word, by a break in the text and by sections', () => {
    const body =
      p('甲') +
      p('乙', '<w:pageBreakBefore/>') +
      p(r('丙') + '<w:r><w:br w:type="page"/></w:r>' + r('丁')) +
      p('<w:r><w:br w:type="page"/></w:r>') +
      p('戊', '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>') +
      p('己')
    const broken = paragraphsOf(body).map(({ text, style: said }) => [text, said?.pageBreakBefore ?? false])
    expect(broken).toEqual([
      ['甲', false],
      ['乙', true],
      ['丙', false],
      ['丁', true],
      ['', false],
      ['戊', true],
      ['己', true],
    ])
  })

  it('have tabs, line ends, marks of symbol fonts and formulas as text, and no readings above characters', () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>zhāng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>章</w:t></w:r></w:rubyBase></w:ruby></w:r>'
    const body = p(
      `${r('甲')}<w:r><w:tab/><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/><w:noBreakHyphen/></w:r>${ruby}<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>`,
    )
    expect(textsOf(body)).toEqual(['甲\t\n☑-章x+1'])
  })

  it('copied from the web with soft line ends are the lines they look like', () => {
    const soft = (lines: string[]) => p(lines.map((line) => r(line)).join('<w:r><w:br/></w:r>'))
    expect(textsOf(soft(['一、基本情况', '全年平稳。', '二、主要工作', '逐项落实。']))).toHaveLength(4)
    expect(textsOf(soft(['关于防汛', '工作的汇报']))).toEqual(['关于防汛\n工作的汇报'])
  })
})

describe('what stands beside the text', () => {
  const box = `<w:txbxContent>${p('框中的话')}</w:txbxContent>`

  it('text boxes are read once, after the paragraph they hang on', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(textsOf(p(r('前') + both + r('后')) + p('下一段'))).toEqual(['前后', '框中的话', '下一段'])
    const old = `<w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r>`
    expect(textsOf(p(old))).toEqual(['', '框中的话'])
  })

  it('notes stand at their place, fields show their result, links their words', () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = p(
      `${r('口径')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('见')}<w:hyperlink>${r('附表')}</w:hyperlink>${field(' REF x ', '三')}<w:fldSimple w:instr="DATE">${r('今日')}</w:fldSimple>`,
    )
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote><w:footnote w:id="2">${p(' 含下属单位')}</w:footnote>`
    expect(textsOf({ body, footnotes })).toEqual(['口径〔注：含下属单位〕见附表三今日'])
  })

  it('a field that never comes to its result hides nothing behind its paragraph', () => {
    const body =
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>BROKEN</w:instrText></w:r>') +
      p('还在')
    expect(textsOf(body)).toEqual(['', '还在'])
  })

  it('lines of a table of contents are marked', () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、概况 1')}</w:sdtContent></w:sdt>`
    expect(paragraphsOf(contents + p('正文')).map(({ style: said }) => said?.isContents ?? false)).toEqual([
      true,
      false,
    ])
  })

  it('pictures are lines of their own; of those that cannot be had the words stay', () => {
    const png = pngOf(4, 3)
    const drawing = (id: string) =>
      `<w:r><w:drawing><wp:inline><wp:extent cx="2700000" cy="100"/><wp:docPr id="1" name="x" descr="现场"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
    const read = readParts({
      body: p(drawing('p1')) + p(drawing('p2')) + p(drawing('p3')) + p('完'),
      section: '<w:sectPr><w:pgSz w:w="11906"/><w:pgMar w:left="1588" w:right="1474"/></w:sectPr>',
      relations: [
        { id: 'p1', kind: 'image', target: 'media/a.png' },
        { id: 'p2', kind: 'image', target: 'http://example.invalid/a.png', external: true },
        { id: 'p3', kind: 'image', target: 'media/b.wmf' },
      ],
      files: { 'word/media/a.png': png, 'word/media/b.wmf': 'wmf' },
    })
    expect(read.paragraphs.map(({ text, image }) => [text, image?.alt, image?.stored?.pixels])).toEqual([
      ['', '现场', { width: 4, height: 3 }],
      ['〔图：现场〕', undefined, undefined],
      ['〔图：现场〕', undefined, undefined],
      ['完', undefined, undefined],
    ])
    expect(read.paragraphs[0]?.image?.width).toBeCloseTo(0.48, 2)
    expect(read.paragraphs[2]?.spans).toEqual([{ text: '〔图：现场〕' }])
    expect(read.leftOut).toEqual(['linkedPicture', 'picture'])
  })

  it('hidden text is told and left out', () => {
    const read = readParts(p(r('看得见') + r('看不见', '<w:vanish/>')))
    expect([read.paragraphs[0]?.text, read.leftOut]).toEqual(['看得见', ['hidden']])
  })
})

describe('tables', () => {
  const tr = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
  const tbl = (rows: string, widths = [100, 200, 100]) =>
    `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`

  it('keep joined cells, the header row, widths and alignment', () => {
    const rows =
      tr(tc('甲', '<w:gridSpan w:val="2"/>') + tc('乙'), '<w:tblHeader/>') +
      tr(tc('丙', '<w:vMerge w:val="restart"/>') + tc(p('丁', '<w:jc w:val="center"/>')) + tc('戊')) +
      tr(tc('', '<w:vMerge/>') + tc('己') + tc(p('庚') + p('辛')))
    const [paragraph] = paragraphsOf(tbl(rows))
    expect(paragraph?.table).toEqual({
      type: 'table',
      headerRows: 1,
      widths: [100, 200, 100],
      rows: [
        [{ paragraphs: [[{ text: '甲' }]], colSpan: 2 }, { paragraphs: [[{ text: '乙' }]] }],
        [
          { paragraphs: [[{ text: '丙' }]], rowSpan: 2 },
          { paragraphs: [[{ text: '丁' }]], align: 'center' },
          { paragraphs: [[{ text: '戊' }]] },
        ],
        [{ paragraphs: [[{ text: '己' }]] }, { paragraphs: [[{ text: '庚' }], [{ text: '辛' }]] }],
      ],
    })
    expect(paragraph?.text).toBe('甲\t乙\t丙\t丁\t戊\t己\t庚 辛')
  })

  it('inside a cell become its lines; a table that only frames a text gives the text', () => {
    const inner = tbl(tr(tc('内一') + tc('内二')), [50, 50])
    expect(paragraphsOf(tbl(tr(tc(`${p('外')}${inner}${p('')}`) + tc('旁')), [1, 1]))[0]?.text).toBe(
      '外 内一  内二\t旁',
    )
    const framed = Array.from({ length: 7 }, (_, index) => p(`第${index}段`)).join('')
    expect(textsOf(tbl(tr(tc(framed)), [100]))).toHaveLength(7)
  })
})

describe('sections whose pages lie on their side', () => {
  const upright = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
  const landscape = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
  const table = `<w:tbl><w:tr>${tc('甲')}${tc('乙')}</w:tr></w:tbl>`

  it('give tables set 横排, without page breaks of their own', () => {
    const body = p('前文', upright) + p('表1 明细') + table + p('', landscape) + p('后文')
    const lines = paragraphsOf({ body, section: upright })

    expect(lines.map(({ table: read }) => read?.landscape)).toEqual([
      undefined,
      undefined,
      true,
      undefined,
      undefined,
    ])
    expect(lines.every(({ style: said }) => said?.pageBreakBefore !== true)).toBe(true)
  })

  it('are no more than paper where text runs on in them', () => {
    const body = p('前文', upright) + p('很长的正文。'.repeat(20)) + table + p('后文')
    const lines = paragraphsOf({ body, section: landscape })

    expect(lines.find(({ table: read }) => read)?.table?.landscape).toBeUndefined()
    expect(lines[1]?.style?.pageBreakBefore).toBe(true)
  })
})

describe('tracked changes and comments', () => {
  const by = 'w:id="1" w:author="李主任" w:date="2025-12-20T09:00:00Z"'

  it('are accepted, and told with author and place', () => {
    const body = p(
      `${r('全年')}<w:del ${by}><w:r><w:delText>基本</w:delText></w:r></w:del><w:ins ${by}>${r('全面')}</w:ins>${r('完成')}`,
    )
    const { paragraphs, review } = readParts(body)
    expect(paragraphs[0]?.text).toBe('全年全面完成')
    expect(review.changes).toEqual([
      {
        line: 1,
        kind: 'deleted',
        text: '基本',
        start: 2,
        end: 2,
        author: '李主任',
        date: '2025-12-20T09:00:00Z',
      },
      {
        line: 1,
        kind: 'inserted',
        text: '全面',
        start: 2,
        end: 4,
        author: '李主任',
        date: '2025-12-20T09:00:00Z',
      },
    ])
  })

  it('join paragraphs whose mark was deleted, and take deleted rows away', () => {
    const mark = `<w:rPr><w:del ${by}/></w:rPr>`
    expect(
      textsOf(
        p('前半', mark) +
          p('后半') +
          p(`<w:del ${by}><w:r><w:delText>整段</w:delText></w:r></w:del>`, mark) +
          p('完'),
      ),
    ).toEqual(['前半后半', '完'])
    const rows = `<w:tr><w:trPr><w:del ${by}/></w:trPr>${tc('删')}</w:tr><w:tr>${tc('留')}</w:tr>`
    expect(textsOf(`<w:tbl>${rows}</w:tbl>`)).toEqual(['留'])
  })

  it('move text once, and ignore how it looked before', () => {
    const body = p(
      `<w:moveFrom ${by}>${r('搬走')}</w:moveFrom>${r('留下', `<w:rPrChange ${by}><w:rPr><w:b/></w:rPr></w:rPrChange>`)}<w:moveTo ${by}>${r('搬来')}</w:moveTo>`,
    )
    expect(paragraphsOf(body)[0]).toEqual({ text: '留下搬来', spans: [{ text: '留下搬来' }] })
  })

  it('comments say which words they are about and whether they are settled', () => {
    const body =
      p(`${r('数字')}<w:commentRangeStart w:id="0"/>${r('3.2万')}`) +
      p(`${r('人次')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`)
    const comments = `<w:comment w:id="0" ${by.replace('w:id="1" ', '')}><w:p w14:paraId="AA"><w:r><w:t>核实</w:t></w:r></w:p></w:comment>`
    const commentsExtended = '<w15:commentEx w15:paraId="AA" w15:done="1"/>'
    expect(readParts({ body, comments, commentsExtended }).review.comments).toEqual([
      {
        line: 1,
        start: 2,
        quoted: '3.2万人次',
        text: '核实',
        author: '李主任',
        date: '2025-12-20T09:00:00Z',
        isResolved: true,
      },
    ])
  })
})
