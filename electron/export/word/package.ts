import { Packer, type Document } from 'docx'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { ExportOptions } from '../../../shared/layout/exportOptions'
import type { Layout } from '../../../shared/layout/layout'
import { finishAppProperties, finishCoreProperties } from './documentProperties'
import { buildFontTable } from './fontTable'
import { buildStyles } from './styles'

/** The earliest time a zip file can hold: the same draft gives the same bytes, but for the dates in its properties. */
const noTime = new Date(1980, 0, 1)
/** Pictures are compressed already. */
const stored = /^word\/media\//

/** What finishing a package needs to know beside the layout. */
export type PackageParts = {
  readonly layout: Layout
  readonly options: Pick<ExportOptions, 'numbering'>
  /** Whole parts in place of those of `docx`, by their names. */
  readonly parts: Readonly<Record<string, string>>
  /** Changes to the text that `docx` made of the document. */
  readonly finishDocument: (xml: string) => string
  readonly company: string
}

/**
 * The file of a document, with what `docx` cannot write: our styles, the font table, the language, and settings of
 * Chinese typesetting.
 */
export function buildPackage(document: Document, more: PackageParts): Uint8Array {
  const parts = new Map(partsOf(document))
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts.get(name)
    if (typeof part !== 'string') throw new Error(`docx wrote a package without ${name}`)
    parts.set(name, change(part))
  }
  parts.set('word/styles.xml', buildStyles(more.layout, more.options))
  parts.set('word/fontTable.xml', buildFontTable(more.layout))
  for (const [name, xml] of Object.entries(more.parts)) parts.set(name, xml)
  edit('word/document.xml', more.finishDocument)
  edit('word/settings.xml', finishSettings)
  edit('docProps/core.xml', finishCoreProperties)
  edit('docProps/app.xml', (xml) => finishAppProperties(xml, more.company))

  const files: Zippable = {}
  // [Content_Types].xml first: mail filters and file(1) tell the kind by the first entry.
  for (const [name, part] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const bytes = typeof part === 'string' ? strToU8(part) : part
    files[name] = [bytes, { mtime: noTime, level: stored.test(name) ? 0 : 6 }]
  }
  return zipSync(files)
}

type Compiler = { compile(document: Document): ReadonlyMap<string, string | Uint8Array> }

/**
 * The parts as `docx` makes them, not yet zipped. Its public `Packer` zips at once: unzipping and zipping again took as
 * long as making the document. The compiler is private in its types; the version is pinned, and every test of the Word
 * file fails without it.
 */
function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  return (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document)
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
