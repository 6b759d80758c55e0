import { spansText } from '../draft/blockText'
import type { Draft } from '../draft/draft'
import { exportedText } from '../draft/exportedText'
import type { ExportOptions } from '../layout/exportOptions'
import type { Layout } from '../layout/layout'
import { substituteFonts } from '../layout/substituteFonts'
import { pageItems } from './pageItems'
import type { PageOrder } from './pageOrder'

/** What the page builder needs to set a draft in a layout, with the fonts that were chosen. */
export function orderPages(
  draft: Draft,
  standardLayout: Layout,
  fonts: ExportOptions['fonts'] = { names: 'standard', substitutes: {} },
): PageOrder {
  const layout = substituteFonts(standardLayout, fonts)
  return {
    draft: draft.id,
    title: exportedText(spansText(draft.title)).replaceAll('\n', ''),
    layout,
    items: pageItems(draft, layout),
  }
}
