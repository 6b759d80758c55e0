import { Document, DocumentGridType, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { characterWidth, toTwips, type Layout } from '../../../shared/layout/layout'
import { zip, type ZipPart } from '../zip'
import { escapeXml } from './escapeXml'
import { buildFooters } from './footers'
import type { EmbeddedImages } from './images'

/** What a Word file says about itself. */
export type DocumentProperties = {
  readonly title: string
  readonly creator: string
  readonly company: string
  readonly custom: readonly { readonly name: string; readonly value: string }[]
}

/** What a package is made of: paragraphs and tables as XML, whole parts by name, pictures. */
export type PackageParts = {
  readonly body: string
  readonly parts: Readonly<Record<string, string>>
  readonly images: EmbeddedImages['parts']
}

/**
 * The file around a body. `docx` makes the package, the section with its footers, and the properties; the parts that it
 * cannot write come from us, with the language and the settings of Chinese typesetting.
 */
export async function buildPackage(
  layout: Layout,
  properties: DocumentProperties,
  { body, parts: ours, images }: PackageParts,
): Promise<Uint8Array> {
  const made = unzipSync(new Uint8Array(await Packer.toArrayBuffer(emptyDocument(layout, properties))))
  const parts = new Map<string, ZipPart>(Object.entries(made).map(([name, bytes]) => [name, { bytes }]))
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts.get(name)
    if (!part) throw new Error(`docx wrote a package without ${name}`)
    parts.set(name, { bytes: strToU8(change(strFromU8(part.bytes))) })
  }
  for (const [name, xml] of Object.entries(ours)) parts.set(name, { bytes: strToU8(xml) })
  // Pictures are compressed already.
  for (const [name, { bytes }] of images) parts.set(`word/${name}`, { bytes, isStored: true })
  edit('word/document.xml', (xml) => xml.replace('<w:body>', () => `<w:body>${body}`))
  edit('word/_rels/document.xml.rels', (xml) => addImages(xml, images))
  edit('word/settings.xml', finishSettings)
  edit('docProps/core.xml', addLanguage)
  edit('docProps/app.xml', (xml) => addCompany(xml, properties.company))
  // [Content_Types].xml first: mail filters and file(1) tell the kind by the first entry.
  return zip([...parts].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function emptyDocument(layout: Layout, { title, creator, custom }: DocumentProperties): Document {
  return new Document({
    title,
    creator,
    lastModifiedBy: '',
    customProperties: custom,
    evenAndOddHeaderAndFooters: layout.pageNumber.place === 'outer',
    defaultTabStop: characterWidth(layout),
    sections: [
      {
        properties: { page: pageOf(layout), ...gridOf(layout) },
        footers: buildFooters(layout),
        children: [],
      },
    ],
  })
}

function pageOf({ page }: Layout) {
  return {
    size: { width: toTwips(page.width), height: toTwips(page.height) },
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
