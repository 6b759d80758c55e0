import { paragraph } from './paragraphs'
import { styleIds } from './styleIds'

/** The properties of the file's sections as XML; `turned` only where some pages are. */
export type SectionEnds = { readonly upright: string; readonly turned?: string | undefined }

/**
 * Ends a section in the last paragraph written, so that no line is added; behind a table there must be one, of hardly any
 * height, so that it never begins a page. So must there be behind a line break, which LibreOffice would drop.
 */
export function endSection(written: string[], section: string): void {
  const last = written.at(-1) ?? ''
  if (!last.endsWith('</w:p>') || lineBreakAtEnd.test(last)) written.push(lowLine)
  const whole = written.pop() ?? ''
  const end = whole.indexOf('</w:pPr>', whole.lastIndexOf('<w:p><w:pPr>'))
  written.push(whole.slice(0, end) + section + whole.slice(end))
}

const lineBreakAtEnd = /<w:br\/>(?:<w:t [^>]*><\/w:t>)?<\/w:r><\/w:p>$/

/** Follows a table where Word needs a paragraph. */
export const lowLine = paragraph({ style: styleIds.normal, isLow: true })
