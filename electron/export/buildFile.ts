import type { Draft } from '../../shared/draft/draft'
import type { Layout } from '../../shared/layout/layout'
import type { ExportOptions, FlowingFormat } from '../../shared/layout/exportOptions'
import { exportWarnings } from './exportWarnings'
import { toMarkdown } from './markdown'
import { toPlainText } from './plainText'
import type { WordChoices } from './word'

export type BuiltFile = { readonly bytes: Uint8Array; readonly warnings: readonly string[] }

/** Makes the bytes of an exported file; writes nothing. Warnings are sentences for the writer. */
export async function buildFile(
  draft: Draft,
  format: FlowingFormat,
  layout: Layout,
  choices: WordChoices = {},
): Promise<BuiltFile> {
  const bytes = await buildBytes(draft, format, layout, choices)
  return { bytes, warnings: exportWarnings(draft, format, choices) }
}

async function buildBytes(
  draft: Draft,
  format: FlowingFormat,
  layout: Layout,
  choices: WordChoices,
): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  switch (format) {
    case 'docx': {
      // Loaded with the first export only: starting up does not pay for it.
      const { buildWord } = await import('./word')
      return buildWord(draft, layout, choices)
    }
    case 'txt':
      return encodeText(toPlainText(draft, layout.numbering), choices.options?.encoding ?? 'utf-8')
    case 'html': {
      const { toHtml } = await import('./html')
      return encoder.encode(toHtml(draft, layout, choices.readImage))
    }
    case 'md':
      return encoder.encode(toMarkdown(draft, layout.numbering))
  }
}

/**
 * GB18030 has a code for every character. UTF-8 gets a byte order mark: without one Notepad on old Windows and older WPS
 * take it for GBK.
 */
async function encodeText(text: string, encoding: ExportOptions['encoding']): Promise<Uint8Array> {
  if (encoding === 'utf-8') return new TextEncoder().encode(`\ufeff${text}`)
  const { default: iconv } = await import('iconv-lite')
  return iconv.encode(text, 'gb18030')
}
