import { pngOf } from './pictures'
import { p, r, style, tc, wordFile } from './wordFile'

const centred = '<w:jc w:val="center"/>'
const bold = '<w:b/>'
const row = (cells: readonly string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => tc(cell)).join('')}</w:tr>`
const table = `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="1500"/></w:tblGrid>${row(['项目', '数量'], '<w:tblHeader/>')}${row(['水渠清淤（米）', '4200'])}</w:tbl>`

/** As most papers are: all in one style, headings bold or not, numbers typed, the signature at the right. */
export function plainPaper(): Uint8Array {
  return wordFile(
    [
      p(r('河口镇水管站', bold), centred),
      p(r('2031年度工作总结', bold), centred),
      p(''),
      p('镇人民政府：'),
      p('　　一年来，全站守好沟渠、管好闸口，灌溉用水保持平稳，现将有关情况报告如下。'),
      p(r('一、基本情况', bold)),
      p('全站现有职工七人，管护干支渠二十三条。其中新修四条。'),
      p(r('二、主要工作', bold)),
      p(
        r('（一）清淤到田头。', bold) +
          r('春灌前组织劳力三百人次，清淤两千米，') +
          r('下游三个村', '<w:u w:val="single"/>') +
          r('按时放水。'),
      ),
      p(r('（二）巡查到闸口。', bold) + r('汛期实行双人值守，排除险情五处。')),
      table,
      p(r('三、存在的问题', bold)),
      p('闸门老化，两处启闭不灵。管护经费仍有缺口。'),
      p('附件：1.渠道清单'),
      p('2.闸门检修表'),
      p('河口镇水管站', '<w:jc w:val="right"/>'),
      p('2031年12月20日', '<w:jc w:val="right"/>'),
      p('附件1', '<w:pageBreakBefore/>'),
      p('渠道清单', centred),
      p('东干渠、西干渠、南支渠，均已完成清淤。'),
    ].join(''),
  )
}

/** As WPS writes a paper with styles: ids are figures, numbers come from the styles. */
export function styledPaper(): Uint8Array {
  const numbered = (level: number) =>
    `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr>${bold}</w:rPr>`
  const level = (depth: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`
  const of = (id: string, text: string) => p(text, `<w:pStyle w:val="${id}"/>`)
  return wordFile({
    styles:
      style('1', 'Normal') +
      style('2', 'heading 1', numbered(0)) +
      style('3', 'heading 2', numbered(1)) +
      style('9', 'Title', `<w:pPr>${centred}</w:pPr>`),
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    body: [
      of('9', '河口镇文化站2031年工作总结'),
      of('2', '阵地建设'),
      p('添置书架四组，开放时间延长到晚上八点。'),
      of('3', '书屋'),
      p('藏书增加六百册，借阅三千人次，比上年多三成。'),
      of('2', '下步打算'),
      p('争取经费，把漏雨的屋顶修好。'),
    ].join(''),
  })
}

/** Three papers in one file, counted. */
export function collectionOfPapers(): Uint8Array {
  const paper = (index: number, unit: string) => [
    p(`篇${index}：${unit}2031年度工作总结`),
    p('一年来，各项工作平稳推进，现总结如下，请予审阅并提出意见和建议。'),
    p('一、基本情况'),
    p('人员稳定，经费到位，年初定下的事项都有人管、有人做、有结果。'),
    p('二、存在的问题'),
    p('人手偏紧，部分台账更新不及时，外出培训的机会还不多。'),
  ]
  return wordFile(
    ['河口镇水管站', '河口镇文化站', '河口镇农技站']
      .flatMap((unit, index) => paper(index + 1, unit))
      .join(''),
  )
}

/** A paper with a picture, half as wide as its text. */
export function illustratedPaper(): Uint8Array {
  const drawing =
    '<w:drawing><wp:inline><wp:extent cx="2807970" cy="2105978"/><wp:docPr id="1" name="图片 1" descr="闸口清淤"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  return wordFile({
    body: [
      p(r('河口镇水管站2031年清淤总结', bold), centred),
      p('春灌前组织劳力三百人次，清淤两千米，下游三个村按时放水。'),
      p(`<w:r>${drawing}</w:r>`, centred),
      p('图为闸口清淤现场。', centred),
    ].join(''),
    section: '<w:sectPr><w:pgSz w:w="11906"/><w:pgMar w:left="1588" w:right="1474"/></w:sectPr>',
    relations: [{ id: 'p1', kind: 'image', target: 'media/image1.png' }],
    files: { 'word/media/image1.png': pngOf(4, 3) },
  })
}
