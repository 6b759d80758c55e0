import { blockStyle, faceStyle, type StyledPart } from '../../../shared/layout/blockStyle'
import type { Layout } from '../../../shared/layout/layout'
import { pageNumberParts } from '../../../shared/layout/pageNumberParts'

const parts: readonly StyledPart[] = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'recipient',
  'attachmentLabel',
  'attachmentTitle',
  'image',
]

/** The style sheet of a layout: the same figures as in Word, for the screen and on paper. */
export function htmlStyles(layout: Layout): string {
  const { page, signature } = layout
  const margins = `${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`
  const pitch = `${layout.linePitch / 20}pt`
  return [
    pageRules(layout, margins),
    'html{color-scheme:light;background:#fff;color:#000}',
    'body{margin:0}',
    `article{letter-spacing:${layout.characterSpacing / 20}pt;overflow-wrap:anywhere;line-break:strict;text-spacing-trim:space-all;text-autospace:no-autospace;font-variant-east-asian:normal}`,
    ...parts.map((part) => `.${part}{${blockStyle(part, layout)}}`),
    ...([1, 2, 3, 4] as const).map((level) => `.lead${level}{${faceStyle(`heading${level}`, layout)}}`),
    // Not on the article: the line ends between its paragraphs would show as empty lines.
    'p,h1,h2,h3,h4,h5{white-space:pre-wrap}',
    '.center{text-align:center;text-indent:0;margin-left:0}',
    '.right{text-align:right;text-indent:0;margin-left:0}',
    `.empty{height:${pitch}}`,
    ...noteRules(layout),
    `.signature{${faceStyle('signature', layout)};line-height:${pitch};width:fit-content;margin:${pitch} ${signature.right.plain}em 0 auto;break-inside:avoid}`,
    '.signature p{margin:0}',
    `.signature .date{margin-left:${signature.dateShift}em}`,
    `.signature.sealed{margin-top:calc(${pitch} * ${signature.blankLines.sealed});margin-right:${signature.right.sealed}em;text-align:center}`,
    '.signature.sealed .date{margin-left:0}',
    'img{max-width:100%;height:auto;vertical-align:bottom}',
    `table{width:100%;table-layout:fixed;border-collapse:collapse;white-space:normal;letter-spacing:0;margin:0 0 ${pitch}}`,
    'th,td{border:0.5pt solid #000;padding:0 5.4pt;vertical-align:middle}',
    'tr{break-inside:avoid}',
    `td p{${blockStyle('cell', layout)}}`,
    `th p{${blockStyle('headCell', layout)}}`,
    'td.center p,th.center p{text-align:center}',
    'td.right p,th.right p{text-align:right}',
    'h1,h2,h3,h4,h5{break-after:avoid}',
    'p{orphans:1;widows:1}',
    'hr{border:0;border-top:1px dashed #999;margin:1em 0}',
    '@media print{hr{break-after:page;visibility:hidden;height:0;margin:0}.new-page{break-before:page}}',
    `@media screen{html{background:#eceae5}article{box-sizing:border-box;width:${page.width}mm;max-width:100%;margin:1em auto;padding:${margins};background:#fff}.new-page{margin-top:3em}}`,
    '@media screen and (max-width:700px){article{margin:0;padding:1.2em}}',
  ].join('\n')
}

/** Paper, margins and page numbers; browsers that know no margin boxes print without numbers. */
function pageRules(layout: Layout, margins: string): string {
  const { page, pageNumber } = layout
  const { place, indent } = pageNumber
  const content = pageNumberParts(layout)
    .map((part) =>
      part === 'number' ? 'counter(page)' : part === 'all' ? 'counter(pages)' : JSON.stringify(part.text),
    )
    .join(' ')
  const look = `content:${content};${faceStyle('pageNumber', layout)};vertical-align:top`
  const paper = `@page{size:${page.width}mm ${page.height}mm;margin:${margins}}`
  if (place === 'none') return paper
  if (place === 'centre') return `${paper}\n@page{@bottom-center{${look}}}`
  const atRight = `{@bottom-right{${look};padding-right:${indent}em}}`
  if (place === 'right') return `${paper}\n@page${atRight}`
  const right = `@page:right${atRight}`
  return `${paper}\n${right}\n@page:left{@bottom-left{${look};padding-left:${indent}em}}`
}

/** The label of 附件说明 begins where a paragraph does; names stand under each other. */
function noteRules(layout: Layout): string[] {
  const start = layout.indents.body.firstLine + 3
  return [
    `.note{${blockStyle('body', layout)};padding-left:${start}em;text-indent:0;break-inside:avoid}`,
    '.note.first{text-indent:-3em}',
    `.note.numbered{padding-left:${start + 1}em;text-indent:-1em}`,
    '.note.numbered.first{text-indent:-4em}',
  ]
}
