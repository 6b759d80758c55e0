import { textWidth, toTwips, type Layout } from '../../../shared/layout/layout'

/** More room than the line needs, away from the text: a box that is too narrow shows nothing. */
const slack = 60

/**
 * The footer of a turned page: the page number where the other pages have theirs, at what is the left edge here
 * (GB/T 9704-2012, 8), in a text box whose text runs downwards. As VML, which every Word and WPS reads; LibreOffice puts
 * the turned text of a DrawingML box beside the box.
 */
export function turnFooter(footer: string, layout: Layout): string {
  return footer.replace(
    /<w:p>.*<\/w:p>/s,
    (number) => `<w:p>${styleOf(number)}<w:r><w:pict>${boxType}${box(number, layout)}</w:pict></w:r></w:p>`,
  )
}

/** The line that holds the box is as low as one with the number. */
function styleOf(paragraph: string): string {
  return `<w:pPr>${/<w:pStyle [^>]*>/.exec(paragraph)?.[0] ?? ''}</w:pPr>`
}

const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

function box(number: string, layout: Layout): string {
  const line = layout.roles.pageNumber.size * 10
  const style = [
    'position:absolute',
    `margin-left:${points(toTwips(layout.page.footer) - slack)}`,
    `margin-top:${points(toTwips(layout.page.left))}`,
    `width:${points(line + slack)}`,
    `height:${points(textWidth(layout))}`,
    'mso-position-horizontal-relative:page',
    'mso-position-vertical-relative:page',
  ]
  return `<v:shape type="#_x0000_t202" style="${style.join(';')}" filled="f" stroked="f"><v:textbox style="layout-flow:vertical" inset="0,0,0,0"><w:txbxContent>${number}</w:txbxContent></v:textbox></v:shape>`
}

function points(twips: number): string {
  return `${twips / 20}pt`
}
