import type { HeadingLevel } from '../../../shared/draft/draft'
import { contentsLevels, type ExportOptions } from '../../../shared/layout/exportOptions'
import { characterWidth, textWidth, type Layout } from '../../../shared/layout/layout'
import { exactLines, fontLook, roleIndent, runLook, sizeLook } from './look'
import { listOf } from './numberingPart'
import { contentsStyle, headingStyle, leadStyle, styleIds } from './styleIds'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const levels: readonly HeadingLevel[] = [1, 2, 3, 4]

/**
 * The whole `word/styles.xml` of a layout. Written here and not by `docx`, because the library knows no kinsoku,
 * autoSpaceDE, paragraph snapToGrid or widow control switched off, and LibreOffice and Word both need them.
 */
export function buildStyles(layout: Layout, { numbering }: Pick<ExportOptions, 'numbering'>): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontLook(layout.roles.body.face)}${sizeLook(layout.roles.body.size)}`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    `<w:pPrDefault><w:pPr>${lineRules(layout)}</w:pPr></w:pPrDefault></w:docDefaults>`,
    paragraph(styleIds.normal, 'Normal', {
      isDefault: true,
      pPr: `${lineRules(layout)}${exactLines(layout.linePitch)}<w:jc w:val="both"/>`,
      rPr: runLook(layout, 'body', layout.characterSpacing),
    }),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${layout.table.cellMargin}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${layout.table.cellMargin}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    paragraph(styleIds.title, 'Title', {
      pPr: `<w:keepNext/>${offGrid}${exactLines(layout.title.linePitch)}<w:jc w:val="center"/>`,
      rPr: runLook(layout, 'title', 0),
    }),
    paragraph(styleIds.body, 'Body Text', { pPr: roleIndent(layout, 'body') }),
    ...levels.flatMap((level) => heading(layout, level, numbering)),
    paragraph(styleIds.recipient, '主送机关', {}),
    paragraph(styleIds.attachmentsNote, '附件说明', { pPr: '<w:jc w:val="left"/>' }),
    paragraph(styleIds.signature, 'Signature', { pPr: '<w:keepNext/><w:jc w:val="left"/>' }),
    paragraph(styleIds.date, 'Date', { pPr: '<w:jc w:val="left"/>' }),
    paragraph(styleIds.attachmentLabel, '附件标识', {
      pPr: '<w:keepNext/><w:jc w:val="left"/><w:outlineLvl w:val="0"/>',
      rPr: runLook(layout, 'attachmentLabel'),
    }),
    paragraph(styleIds.attachmentTitle, '附件标题', {
      pPr: `<w:keepNext/>${offGrid}${exactLines(layout.title.linePitch)}<w:jc w:val="center"/>`,
      rPr: runLook(layout, 'attachmentTitle', 0),
    }),
    paragraph(styleIds.tableText, '表格文字', {
      pPr: `${offGrid}${exactLines(layout.table.linePitch)}<w:jc w:val="left"/>`,
      rPr: runLook(layout, 'table', 0),
    }),
    paragraph(styleIds.tableHead, '表格标题行', {
      pPr: `${offGrid}${exactLines(layout.table.linePitch)}<w:jc w:val="center"/>`,
      rPr: runLook(layout, 'tableHead', 0),
    }),
    paragraph(styleIds.image, '图片', {
      // The line is as high as the picture: an exact height would cut it off.
      pPr: `${offGrid}<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>`,
      // Hardly anything below the baseline on which the picture stands.
      rPr: sizeLook(2),
    }),
    paragraph(styleIds.contentsTitle, 'TOC Heading', {
      pPr: `<w:keepNext/>${offGrid}${exactLines(layout.title.linePitch)}<w:jc w:val="center"/>`,
      rPr: runLook(layout, 'title', 0),
    }),
    ...Array.from({ length: contentsLevels }, (_, index) => contentsLine(layout, index + 1)),
    paragraph(styleIds.footer, 'footer', {
      pPr: `${offGrid}${exactLines(layout.roles.pageNumber.size * 10)}`,
      rPr: runLook(layout, 'pageNumber', 0),
    }),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${styleIds.blank}"><w:name w:val="待填项"/><w:qFormat/><w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/></w:rPr></w:style>`,
    '</w:styles>',
  ].join('')
}

/** A line of the contents field: a dotted line to the page number at the right edge. */
function contentsLine(layout: Layout, level: number): string {
  const left = (level - 1) * characterWidth(layout)
  return paragraph(contentsStyle(level), `toc ${level}`, {
    pPr: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth(layout)}"/></w:tabs><w:ind w:left="${left}"/><w:jc w:val="left"/>`,
  })
}

/** Off the grid, or LibreOffice gives a line that is taller than the pitch two rows of it. */
const offGrid = '<w:snapToGrid w:val="0"/>'

/** Grid pages keep every line full: no widow control, nothing hanging outside, no gaps round digits (format.md, traps 4 and 5). */
function lineRules(layout: Layout): string {
  const strict =
    '<w:kinsoku w:val="1"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
  return layout.grid ? `<w:widowControl w:val="0"/>${strict}` : '<w:kinsoku w:val="1"/>'
}

type StyleParts = {
  readonly isDefault?: true
  readonly link?: string
  readonly pPr?: string
  readonly rPr?: string
}

function paragraph(id: string, name: string, { isDefault, link, pPr = '', rPr = '' }: StyleParts): string {
  const kind = `${isDefault ? ' w:default="1"' : ''}${/^(?:Zhangfa|GW)/.test(id) ? ' w:customStyle="1"' : ''}`
  const origin = isDefault ? '' : `<w:basedOn w:val="${styleIds.normal}"/>`
  const next = id.startsWith('Heading') ? `<w:next w:val="${styleIds.body}"/>` : ''
  const linked = link ? `<w:link w:val="${link}"/>` : ''
  return `<w:style w:type="paragraph"${kind} w:styleId="${id}"><w:name w:val="${name}"/>${origin}${next}${linked}<w:qFormat/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`
}

function heading(layout: Layout, level: HeadingLevel, numbering: ExportOptions['numbering']): string[] {
  const rPr = runLook(layout, `heading${level}`)
  const list = numbering === 'word' ? listOf({ list: 0, level: level - 1 }) : ''
  return [
    paragraph(headingStyle(level), `heading ${level}`, {
      link: leadStyle(level),
      pPr: `<w:keepNext/>${list}${roleIndent(layout, `heading${level}`)}<w:outlineLvl w:val="${level - 1}"/>`,
      rPr,
    }),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${leadStyle(level)}"><w:name w:val="Heading ${level} Char"/><w:basedOn w:val="DefaultParagraphFont"/><w:link w:val="${headingStyle(level)}"/><w:rPr>${rPr}</w:rPr></w:style>`,
  ]
}
