import type { Draft, LayoutId } from '../../shared/draft/draft'
import { layouts } from '../../shared/layout/layouts'
import type { FlowingFormat } from '../../shared/layout/requests'
import { exportWarnings } from './exportWarnings'
import { toMarkdown } from './markdown'
import { toPlainText } from './plainText'
import type { WordChoices } from './word'

export type BuiltFile = { readonly bytes: Uint8Array; readonly warnings: readonly string[] }

/**
 * Makes the bytes of an exported file; writes nothing. Warnings are sentences for the writer. Text is UTF-8, plain text
 * with a byte order mark: without one Notepad on old Windows and older WPS take it for GBK.
 */
export async function buildFile(
  draft: Draft,
  format: FlowingFormat,
  layout: LayoutId,
  choices: WordChoices = {},
): Promise<BuiltFile> {
  const bytes = await buildBytes(draft, format, layout, choices)
  return { bytes, warnings: exportWarnings(draft, format, choices) }
}

async function buildBytes(
  draft: Draft,
  format: FlowingFormat,
  layout: LayoutId,
  choices: WordChoices,
): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  switch (format) {
    case 'docx': {
      // Loaded with the first export only: starting up does not pay for it.
      const { buildWord } = await import('./word')
      return buildWord(draft, layouts[layout], choices)
    }
    case 'txt':
      return encoder.encode(`\ufeff${toPlainText(draft)}`)
    case 'md':
      return encoder.encode(toMarkdown(draft))
  }
}
