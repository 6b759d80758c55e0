import { Document, DocumentGridType, Packer, PageOrientation, type ISectionOptions } from 'docx'
import { characterWidth, toTwips, type Layout } from '../../../shared/layout/layout'
import { turnedPage } from '../../../shared/layout/turnedPage'
import { zip, type ZipPart } from '../zip'
import { escapeXml } from './escapeXml'
import { buildFooters } from './footers'
import type { EmbeddedImages } from './images'
import type { SectionEnds } from './sections'
import { turnFooter } from './turnedFooter'

/** What a Word file says about itself. */
export type DocumentProperties = {
  readonly title: string
  readonly creator: string
  readonly company: string
  readonly custom: readonly { readonly name: string; readonly value: string }[]
}

/** What a package is made of: paragraphs and tables as XML, whole parts by name, pictures (complete once the body is made). */
export type PackageParts = {
  readonly hasTurnedPages: boolean
  /** With its sections, the last one at the end. */
  readonly toBody: (sections: SectionEnds) => string
  readonly parts: Readonly<Record<string, string>>
  readonly images: EmbeddedImages['parts']
}

/**
 * The file around a body. `docx` makes the package, the section with its footers, and the properties; the parts that it
 * cannot write come from us, with the language and the settings of Chinese typesetting.
 */
export function buildPackage(
  layout: Layout,
  properties: DocumentProperties,
  { hasTurnedPages, toBody, parts: ours, images }: PackageParts,
): Uint8Array {
  const parts = new Map<string, ZipPart | string>(Object.entries(ours))
  for (const [name, part] of partsOf(emptyDocument(layout, properties, hasTurnedPages)))
    if (!parts.has(name)) parts.set(name, typeof part === 'string' ? part : { bytes: part })
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts.get(name)
    if (typeof part !== 'string') throw new Error(`docx wrote a package without ${name}`)
    parts.set(name, change(part))
  }
  edit('word/document.xml', (xml) => {
    const [upright = '', turned] = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []
    return xml.replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${toBody({ upright, turned })}</w:body>`)
  })
  if (hasTurnedPages) for (const name of turnedFooters(layout)) edit(name, (xml) => turnFooter(xml, layout))
  // Pictures are compressed already.
  for (const [name, { bytes }] of images) parts.set(`word/${name}`, { bytes, isStored: true })
  edit('word/_rels/document.xml.rels', (xml) => addImages(xml, images))
  edit('word/settings.xml', finishSettings)
  edit('docProps/core.xml', addLanguage)
  edit('docProps/app.xml', (xml) => addCompany(xml, properties.company))
  // [Content_Types].xml first: mail filters and file(1) tell the kind by the first entry.
  const sorted = [...parts].sort(([one], [other]) => (one < other ? -1 : 1))
  return zip(
    sorted.map(([name, part]) => [name, typeof part === 'string' ? { bytes: encoder.encode(part) } : part]),
  )
}

const encoder = new TextEncoder()

type Compiler = { compile(document: Document): ReadonlyMap<string, string | Uint8Array> }

/**
 * The parts as `docx` makes them, not yet zipped. Its public `Packer` zips at once, and taking that apart again took a third
 * of an export on the command line. The compiler is private in its types; the version is pinned, and every test of a
 * Word file fails without it.
 */
function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  return (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document)
}

/** Those of the second section, as `docx` names them. */
function turnedFooters(layout: Layout): string[] {
  const count = Object.keys(buildFooters(layout)).length
  return Array.from({ length: count }, (_, index) => `word/footer${count + index + 1}.xml`)
}

function emptyDocument(
  layout: Layout,
  { title, creator, custom }: DocumentProperties,
  hasTurnedPages: boolean,
): Document {
  return new Document({
    title,
    creator,
    lastModifiedBy: '',
    customProperties: custom,
    evenAndOddHeaderAndFooters: layout.pageNumber.place === 'outer',
    defaultTabStop: characterWidth(layout),
    sections: [section(layout), ...(hasTurnedPages ? [section(turnedPage(layout))] : [])],
  })
}

function section(layout: Layout): ISectionOptions {
  return {
    properties: { page: pageOf(layout), ...gridOf(layout) },
    footers: buildFooters(layout),
    children: [],
  }
}

function pageOf({ page }: Layout) {
  const [width, height] = [toTwips(page.width), toTwips(page.height)]
  return {
    // `docx` turns the paper of a landscape section by itself.
    size:
      width > height
        ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
        : { width, height },
    margin: {
      top: toTwips(page.top),
      right: toTwips(page.right),
      bottom: toTwips(page.bottom),
      left: toTwips(page.left),
      header: toTwips(page.header),
      footer: toTwips(page.footer),
      gutter: 0,
    },
  }
}

/** Lines only: with a grid of characters LibreOffice sets 14 to a line (format.md, trap 1). */
function gridOf({ grid, linePitch }: Layout) {
  return grid ? { grid: { type: DocumentGridType.LINES, linePitch } } : {}
}

function addImages(xml: string, images: EmbeddedImages['parts']): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
  const added = [...images].map(
    ([name, { id }]) => `<Relationship Id="${id}" Type="${type}" Target="${name}"/>`,
  )
  return xml.replace('</Relationships>', `${added.join('')}</Relationships>`)
}

/** Marks keep their width; a line that ends in a line break is not stretched. */
function finishSettings(xml: string): string {
  return xml
    .replace('<w:displayBackgroundShape/>', '')
    .replace(
      '<w:compat>',
      '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>',
    )
    .replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>')
}

function addLanguage(xml: string): string {
  return xml.replace('</cp:coreProperties>', '<dc:language>zh-CN</dc:language></cp:coreProperties>')
}

function addCompany(xml: string, company: string): string {
  if (company === '') return xml
  return xml.replace(/\/>$/, () => `><Company>${escapeXml(company)}</Company></Properties>`)
}
