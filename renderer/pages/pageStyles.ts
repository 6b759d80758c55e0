import { turnedPage } from '../../shared/layout/turnedPage'
import {
  spacingOf,
  textHeight,
  textRoles,
  textWidth,
  type Face,
  type Layout,
  type TextRole,
} from '../../shared/layout/layout'

/** Twips as a CSS length. */
export function points(twips: number): string {
  return `${Math.round((twips / 20) * 1000) / 1000}pt`
}

/** A line of a table is drawn whole pixels thick; text and line together are as high as in Word. */
const pixelInTwips = 15

/** The style of a layout's pages: every figure from the layout. */
export function pageStyles(layout: Layout): string {
  const { page, table } = layout
  const line = (table.line / 8) * 20
  const turned = turnedPage(layout)
  const turnedWidth = `width:${points(textWidth(turned))}`
  return [
    `@page{size:${page.width}mm ${page.height}mm}`,
    // A little less than the paper, or rounding begins a page more.
    `.page{width:${page.width}mm;height:${page.height - 0.1}mm}`,
    `.area{left:${page.left}mm;top:${page.top}mm;width:${points(textWidth(layout))};height:${points(textHeight(layout))}}`,
    `.measure{width:${points(textWidth(layout))}}`,
    `table{width:${points(textWidth(layout))}}`,
    `.turned.measure,.turned table{${turnedWidth}}`,
    // GB/T 9704-2012, 8: the heads of tables to the left, at the binding on odd pages and at the cut on even ones. Turned
    // where it lies: a box that reaches over the paper's lower edge would be parted there.
    `.turned.area{${turnedWidth};height:${points(textHeight(turned))};transform:translateY(${points(textHeight(layout))}) rotate(-90deg);transform-origin:0 0}`,
    `th,td{border-width:${points(line)};padding:0 ${points(table.cellMargin)}}`,
    `.cell{line-height:${points(table.linePitch)};min-height:${points(table.linePitch)};margin-bottom:${points(line - pixelInTwips)}}`,
    ...textRoles.map((role) => roleStyle(layout, role)),
    numberStyles(layout),
  ].join('\n')
}

function roleStyle(layout: Layout, role: TextRole): string {
  const { face, size, bold } = layout.roles[role]
  const spacing = points(spacingOf(role, layout))
  return `.${role}{font-family:${families(face)};font-size:${points(size * 10)};font-weight:${bold ? 'bold' : 'normal'};letter-spacing:${spacing}}`
}

/** GB/T 9704-2012, 7.5: outside on odd and even pages, or at one place on all. */
function numberStyles({ page, roles, pageNumber }: Layout): string {
  const size = roles.pageNumber.size * 10
  const indent = points(pageNumber.indent * size)
  const place = `.number{bottom:${page.footer - 0.1}mm;line-height:${points(size)};left:${page.left}mm;right:${page.right}mm}`
  if (pageNumber.place === 'centre') return `${place}.number{text-align:center}`
  if (pageNumber.place === 'right') return `${place}.number{text-align:right;padding-right:${indent}}`
  return `${place}.odd{text-align:right;padding-right:${indent}}.even{text-align:left;padding-left:${indent}}`
}

/** What a face is called in a style, best first. */
export function families(face: Face): string {
  const names = [face.eastAsia, ...face.fallbacks].map((name) => JSON.stringify(name))
  // Where Latin text is set in the Han face there is no face before it.
  return [...(face.ascii === face.eastAsia ? [] : [latinName(face.ascii)]), ...names, 'serif'].join(',')
}

/** The Latin letters and digits of a font alone, so that “ ” — … stay full-width. */
function latinName(font: string): string {
  return JSON.stringify(`Latin ${font}`)
}

const latinRange = 'U+20-7E,U+A0-A6,U+A8-B6,U+B8-D6,U+D8-F6,U+F8-24F'
const metricTwins: Readonly<Record<string, string>> = { 'Times New Roman': 'Liberation Serif' }

const loading = new Map<string, Promise<void>>()

/** Makes the Latin faces of a layout known, each once; those that are not installed are left to the Han face. */
export async function loadLatinFaces(layout: Layout): Promise<void> {
  const fonts = new Set(textRoles.map((role) => layout.roles[role].face.ascii))
  await Promise.all(
    Array.from(fonts, (font) => {
      const face = loading.get(font) ?? loadLatinFace(font)
      loading.set(font, face)
      return face
    }),
  )
}

async function loadLatinFace(font: string): Promise<void> {
  const local = [font, ...(metricTwins[font] ? [metricTwins[font]] : [])]
  const faces = [
    { weight: 'normal', suffix: '' },
    { weight: 'bold', suffix: ' Bold' },
  ].map(({ weight, suffix }) => {
    const sources = local.map((name) => `local(${JSON.stringify(name + suffix)})`).join(',')
    return new FontFace(`Latin ${font}`, sources, { weight, unicodeRange: latinRange })
  })
  for (const face of faces) {
    try {
      document.fonts.add(await face.load())
    } catch {
      // Not installed: the browser goes on to the next family.
    }
  }
}
