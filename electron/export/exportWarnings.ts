import { textOf, spansText } from '../../shared/draft/blockText'
import type { Draft } from '../../shared/draft/draft'
import type { FlowingFormat } from '../../shared/layout/exportOptions'
import { exporting } from '../../shared/words/zhCN/exporting'
import { countUnwanted } from '../../shared/draft/exportedText'
import type { WordChoices } from './word'

/** What the file in this format cannot hold, one sentence each. */
export function exportWarnings(
  draft: Draft,
  format: FlowingFormat,
  { options, readImage = () => null }: WordChoices = {},
): string[] {
  const { warnings } = exporting
  const texts = [spansText(draft.title), ...draft.blocks.map(textOf)]
  const removed = texts.reduce((sum, text) => sum + countUnwanted(text), 0)
  const tables = draft.blocks.filter((block) => block.type === 'table')
  const merged = tables.filter(({ rows }) => rows.flat().some(({ colSpan, rowSpan }) => colSpan ?? rowSpan))
  const images = draft.blocks.filter((block) => block.type === 'image')
  const holdsImages = format === 'docx' || format === 'html'
  const lost = holdsImages ? images.filter(({ file }) => !readImage(file)) : []
  return [
    ...(removed > 0 ? [warnings.removedCharacters({ count: removed })] : []),
    ...(format === 'txt' && tables.length > 0 ? [warnings.tablesAsText({ count: tables.length })] : []),
    ...(format === 'md' && merged.length > 0 ? [warnings.mergedCells({ count: merged.length })] : []),
    ...(lost.length > 0 ? [warnings.imagesMissing({ count: lost.length })] : []),
    ...(format === 'docx' && options?.contents ? [warnings.contentsToUpdate] : []),
    ...(!holdsImages && images.length > 0 ? [warnings.imagesAsText({ count: images.length })] : []),
  ]
}
