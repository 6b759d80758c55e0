// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { blocksOfPaste } from '../../../../renderer/editor/clipboard/blocksOfPaste'
import { readHtml } from '../../../../renderer/editor/clipboard/pastedHtml'
import { imagesOfRtf } from '../../../../renderer/editor/clipboard/rtfImages'
import type { Block } from '../../../../shared/draft/draft'
import { spansText, textOf } from '../../../../shared/draft/blockText'
import { pngOf } from '../../../support/pictures'

const png = pngOf(4, 3)
const dataUrl = `data:image/png;base64,${Buffer.from(png).toString('base64')}`

/** Blocks in short: a heading as level, lead and tail, a paragraph as its text. */
function short(block: Block): unknown {
  if (block.type === 'heading')
    return [block.level, spansText(block.lead), ...(block.tail ? [spansText(block.tail)] : [])]
  return block.type === 'paragraph' ? textOf(block) : block.type
}
const pasted = (html: string) => blocksOfPaste(readHtml(html).paragraphs)
const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal{mso-style-unhide:no} --></style></head><body lang=ZH-CN><!--StartFragment-->${body}<!--EndFragment--></body></html>`

describe('pasted from Word', () => {
  it('has headings by their styles and levels, the title centred, and no list of contents', () => {
    const blocks = pasted(
      word(`
      <p class=MsoTitle align=center><b><span lang=EN-US>2026</span>年工作总结<o:p></o:p></b></p>
      <p class=MsoToc1>一、基本情况<span style='mso-tab-count:1 dotted'>...... </span>1</p>
      <h1><b>一、基本情况<o:p></o:p></b></h1>
      <p class=MsoNormal style='text-indent:32.0pt'>全馆在编<span lang=EN-US>12</span>人。<o:p></o:p></p>
      <p class=a style='mso-outline-level:2'>（一）队伍建设</p>
      <h2 style='mso-outline-level:body-text'>不是标题的一段话，写得完完整整。</h2>`),
    )
    expect(blocks.map(short)).toEqual([
      '2026年工作总结',
      [1, '基本情况'],
      '全馆在编12人。',
      [2, '队伍建设'],
      '不是标题的一段话，写得完完整整。',
    ])
    expect(blocks[0]).toMatchObject({ align: 'center' })
  })

  it('has the numbers Word shows as those the writer typed; bullets go', () => {
    const item = (mark: string, text: string, face = 'Times New Roman') =>
      `<p class=MsoListParagraph style='margin-left:21pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:"${face}"'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>${text}<o:p></o:p></p>`
    const blocks = pasted(
      word(
        item('一、', '基本情况') + item('二、', '主要工作') + item('l', '开展巡回展览八场。', 'Wingdings'),
      ),
    )
    expect(blocks.map(short)).toEqual([[1, '基本情况'], [1, '主要工作'], '开展巡回展览八场。'])
  })

  it('has run-in headings where bold or a heading’s face sets them off', () => {
    const blocks = pasted(
      word(`
      <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>（一）强化阵地建设</b>。全年改造站点六处，其中<u>新建两处</u>。</p>
      <p class=MsoNormal><span style='font-family:楷体_GB2312'>（二）丰富活动供给。</span><span style='font-family:仿宋_GB2312'>送展下乡八场。</span></p>
      <p class=MsoNormal><b>特别要说明的是</b>，这不是标题。</p>`),
    )
    expect(blocks.map(short)).toEqual([
      [2, '强化阵地建设。', '全年改造站点六处，其中新建两处。'],
      [2, '丰富活动供给。', '送展下乡八场。'],
      '特别要说明的是，这不是标题。',
    ])
    expect(blocks[0]).toMatchObject({
      tail: [{ text: '全年改造站点六处，其中' }, { text: '新建两处', underline: true }, { text: '。' }],
    })
    expect(blocks[2]).toMatchObject({ spans: [{ bold: true }, { text: '，这不是标题。' }] })
  })

  it('has tables with merged cells, header and widths, also where the cells hold several paragraphs', () => {
    const [table] = pasted(
      word(`<table class=MsoTableGrid border=1>
      <thead><tr style='mso-yfti-firstrow:yes'><td width=120 rowspan=2><p class=MsoNormal align=center style='text-align:center'>项目</p></td><td width=240 colspan=2><p class=MsoNormal>次数</p></td></tr></thead>
      <tr><td width=100><p>上半年</p></td><td width=140><p>下半年</p></td></tr>
      <tr><td width=120><p>展览</p><p>讲座</p></td><td width=100><p align=right>8</p></td><td width=140><p><b>9</b></p></td></tr></table>`),
    )
    expect(table).toMatchObject({
      type: 'table',
      headerRows: 1,
      widths: [120, 100, 140],
      rows: [
        [
          { paragraphs: [[{ text: '项目' }]], rowSpan: 2, align: 'center' },
          { paragraphs: [[{ text: '次数' }]], colSpan: 2 },
        ],
        [{ paragraphs: [[{ text: '上半年' }]] }, { paragraphs: [[{ text: '下半年' }]] }],
        [
          { paragraphs: [[{ text: '展览' }], [{ text: '讲座' }]] },
          { paragraphs: [[{ text: '8' }]], align: 'right' },
          { paragraphs: [[{ text: '9', bold: true }]] },
        ],
      ],
    })
  })

  it('has page breaks, also those in a line of their own', () => {
    const blocks = pasted(
      word(
        `<p>前一页。</p><span lang=EN-US><br clear=all style='mso-special-character:line-break;page-break-before:always'></span><p>后一页。</p><p style='page-break-before:always'>再一页。</p>`,
      ),
    )
    expect(blocks.map(short)).toEqual(['前一页。', 'pageBreak', '后一页。', 'pageBreak', '再一页。'])
  })

  it('leaves out comments, what is hidden, and scripts', () => {
    const blocks = pasted(
      word(`<p>正文<span class=MsoCommentReference>[甲1]</span>在此。<span style='mso-hide:all'>暗</span></p>
      <div style='mso-element:comment-list'><p class=MsoCommentText>请核实</p></div><script>alert(1)</script>`),
    )
    expect(blocks.map(short)).toEqual(['正文在此。'])
  })

  it('has pictures in their place, those of files from the Rich Text beside it', () => {
    const hex = Buffer.from(png).toString('hex')
    const rtf = `{\\rtf1{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn fHidden}}}\\picw4\\pich3\\pngblip\\bliptag-12{\\*\\blipuid 00ff}\n${hex.slice(0, 60)}\n${hex.slice(60)}}}{\\nonshppict{\\pict\\wmetafile8 0102}}}`
    expect(imagesOfRtf(rtf)).toEqual([png])
    const images = imagesOfRtf(rtf)
    const { paragraphs, leftOut } = readHtml(
      word(
        `<p>前<img width=4 height=3 src="${dataUrl}" alt="现场">后</p><p><img src="file:///C:/Temp/msohtmlclip1/01/clip_image001.png"></p>`,
      ),
      () => images.shift() ?? null,
    )
    expect(paragraphs.map(({ text, image }) => image ?? text)).toEqual([
      '前',
      { bytes: png, alt: '现场' },
      '后',
      { bytes: png, alt: '' },
    ])
    expect(leftOut).toBe(0)
  })
})

describe('pasted from WPS', () => {
  it('has headings, alignment and underline as WPS writes them', () => {
    const blocks = pasted(
      `<html><head><meta name=Generator content="Microsoft Word 14"></head><body><!--StartFragment-->
      <h1 style="mso-outline-level:1;"><b><span style="mso-spacerun:'yes';font-family:黑体;font-weight:bold;">一、主要工作</span></b></h1>
      <p class=MsoNormal style="text-indent:32.0000pt;"><span style="mso-spacerun:'yes';font-family:仿宋;font-size:16.0000pt;"><font face="仿宋">开馆</font>300<font face="仿宋">天。</font></span><u><span style="text-underline:single;">重点</span></u></p>
      <p class=MsoNormal align=right style="text-align:right;"><span>某馆</span></p><!--EndFragment--></body></html>`,
    )
    expect(blocks).toMatchObject([
      { type: 'heading', level: 1, lead: [{ text: '主要工作' }] },
      { spans: [{ text: '开馆300天。' }, { text: '重点', underline: true }] },
      { align: 'right', spans: [{ text: '某馆' }] },
    ])
  })
})

describe('pasted from a web page', () => {
  it('keeps text in tables that only lay out the page as text', () => {
    expect(
      pasted('<table><tr><td><h2>主要工作</h2><p>第一段话。</p></td><td>旁栏</td></tr></table>').map(short),
    ).toEqual([[2, '主要工作'], '第一段话。', '旁栏'])
    expect(pasted('<table><tr><td><p>框里的话。</p></td></tr></table>').map(short)).toEqual(['框里的话。'])
  })

  it('never has pictures fetched: their words stand in their place, ornaments go', () => {
    const { paragraphs, leftOut } = readHtml(
      '<p>前</p><img src="https://example.com/a.png" alt="开馆现场"><img src="https://example.com/dot.gif" width="1" height="1"><img src="data:image/png;base64,aGVsbG8=" alt="坏图"><p>后</p>',
    )
    expect(paragraphs.map(({ text }) => text)).toEqual(['前', '〔图：开馆现场〕', '〔图：坏图〕', '后'])
    expect(leftOut).toBe(2)
  })
})
