import type { HeadingLevel } from '../../../shared/draft/draft'
import { characterWidth, type Face, type Layout, type TextRole } from '../../../shared/layout/layout'
import { headingStyle, leadStyle, styleIds } from './styleIds'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const levels: readonly HeadingLevel[] = [1, 2, 3, 4]

/**
 * The whole `word/styles.xml` of a layout. Written here and not by `docx`, because the library knows no kinsoku,
 * autoSpaceDE, paragraph snapToGrid or widow control switched off, and LibreOffice and Word both need them.
 */
export function buildStyles(layout: Layout): string {
  const indent = firstLine(layout)
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(layout.roles.body.face)}${size(layout, 'body')}`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    `<w:pPrDefault><w:pPr>${lineRules(layout)}</w:pPr></w:pPrDefault></w:docDefaults>`,
    paragraph(styleIds.normal, 'Normal', {
      isDefault: true,
      pPr: `${lineRules(layout)}${exact(layout.linePitch)}<w:jc w:val="both"/>`,
      rPr: `${run(layout, 'body')}${spacing(layout.characterSpacing)}${size(layout, 'body')}`,
    }),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    paragraph(styleIds.title, 'Title', {
      pPr: `<w:keepNext/>${offGrid}${exact(layout.title.linePitch)}<w:jc w:val="center"/>`,
      rPr: `${run(layout, 'title')}${spacing(0)}${size(layout, 'title')}`,
    }),
    paragraph(styleIds.body, 'Body Text', { pPr: indent }),
    ...levels.flatMap((level) => heading(layout, level)),
    paragraph(styleIds.recipient, '主送机关', {}),
    paragraph(styleIds.attachmentsNote, '附件说明', { pPr: '<w:jc w:val="left"/>' }),
    paragraph(styleIds.signature, 'Signature', { pPr: '<w:keepNext/><w:jc w:val="left"/>' }),
    paragraph(styleIds.date, 'Date', { pPr: '<w:jc w:val="left"/>' }),
    paragraph(styleIds.attachmentLabel, '附件标识', {
      pPr: '<w:keepNext/><w:jc w:val="left"/><w:outlineLvl w:val="0"/>',
      rPr: `${run(layout, 'attachmentLabel')}${size(layout, 'attachmentLabel')}`,
    }),
    paragraph(styleIds.attachmentTitle, '附件标题', {
      pPr: `<w:keepNext/>${offGrid}${exact(layout.title.linePitch)}<w:jc w:val="center"/>`,
      rPr: `${run(layout, 'attachmentTitle')}${spacing(0)}${size(layout, 'attachmentTitle')}`,
    }),
    paragraph(styleIds.tableText, '表格文字', {
      pPr: `${offGrid}${exact(layout.table.linePitch)}<w:jc w:val="left"/>`,
      rPr: `${run(layout, 'table')}${spacing(0)}${size(layout, 'table')}`,
    }),
    paragraph(styleIds.tableHead, '表格标题行', {
      pPr: `${offGrid}${exact(layout.table.linePitch)}<w:jc w:val="center"/>`,
      rPr: `${run(layout, 'tableHead')}${spacing(0)}${size(layout, 'tableHead')}`,
    }),
    paragraph(styleIds.footer, 'footer', {
      pPr: `${offGrid}${exact(layout.roles.pageNumber.size * 10)}`,
      rPr: `${run(layout, 'pageNumber')}${spacing(0)}${size(layout, 'pageNumber')}`,
    }),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${styleIds.blank}"><w:name w:val="待填项"/><w:qFormat/><w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/></w:rPr></w:style>`,
    '</w:styles>',
  ].join('')
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

function heading(layout: Layout, level: HeadingLevel): string[] {
  const role = `heading${level}` as const
  const rPr = `${run(layout, role)}${size(layout, role)}`
  return [
    paragraph(headingStyle(level), `heading ${level}`, {
      link: leadStyle(level),
      pPr: `<w:keepNext/>${firstLine(layout)}<w:outlineLvl w:val="${level - 1}"/>`,
      rPr,
    }),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${leadStyle(level)}"><w:name w:val="Heading ${level} Char"/><w:basedOn w:val="DefaultParagraphFont"/><w:link w:val="${headingStyle(level)}"/><w:rPr>${rPr}</w:rPr></w:style>`,
  ]
}

/** Word follows the characters, LibreOffice only the twips. */
function firstLine(layout: Layout): string {
  const twips = layout.firstLineIndent * characterWidth(layout)
  return `<w:ind w:firstLineChars="${layout.firstLineIndent * 100}" w:firstLine="${twips}"/>`
}

function exact(twips: number): string {
  return `<w:spacing w:before="0" w:after="0" w:line="${twips}" w:lineRule="exact"/>`
}

function run(layout: Layout, role: TextRole): string {
  const bold = layout.roles[role].bold ? '1' : '0'
  return `${fonts(layout.roles[role].face)}<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/><w:i w:val="0"/><w:color w:val="000000"/>`
}

/** hAnsi is the Han face, so that “ ” — … are never set half-width (format.md, trap 6). */
function fonts({ eastAsia, ascii }: Face): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="${ascii}" w:hAnsi="${eastAsia}" w:eastAsia="${eastAsia}" w:cs="${ascii}"/>`
}

function spacing(twips: number): string {
  return `<w:spacing w:val="${twips}"/>`
}

function size(layout: Layout, role: TextRole): string {
  const { size: halfPoints } = layout.roles[role]
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
}
