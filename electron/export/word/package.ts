import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { Layout } from '../../../shared/layout/layout'
import { buildFontTable } from './fontTable'
import { buildStyles } from './styles'

/** The earliest time a zip file can hold: the same draft gives the same bytes, but for the dates in its properties. */
const noTime = new Date(1980, 0, 1)

/** Puts into the file what `docx` cannot write: our styles, the font table, the language, and settings of Chinese typesetting. */
export function finishPackage(bytes: Uint8Array, layout: Layout): Uint8Array {
  const parts = unzipSync(bytes)
  const edited: Record<string, Uint8Array> = {
    ...parts,
    'word/styles.xml': strToU8(buildStyles(layout)),
    'word/fontTable.xml': strToU8(buildFontTable(layout)),
    'word/settings.xml': edit(parts['word/settings.xml'], finishSettings),
    'docProps/core.xml': edit(parts['docProps/core.xml'], addLanguage),
  }
  const files: Zippable = {}
  // [Content_Types].xml first: mail filters and file(1) tell the kind by the first entry.
  for (const name of Object.keys(edited).sort()) {
    const part = edited[name]
    if (part) files[name] = [part, { mtime: noTime, level: 6 }]
  }
  return zipSync(files)
}

function edit(part: Uint8Array | undefined, change: (xml: string) => string): Uint8Array {
  if (!part) throw new Error('docx wrote a package without settings or properties')
  return strToU8(change(strFromU8(part)))
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
