import { spansText } from '../draft/blockText'
import type { Draft, LayoutId } from '../draft/draft'
import { exportedText } from '../draft/exportedText'
import type { ExportOptions } from '../layout/exportOptions'
import { layouts } from '../layout/layouts'
import { substituteFonts } from '../layout/substituteFonts'
import { pageItems } from './pageItems'
import type { PageOrder } from './pageOrder'

/** What the page builder needs to set a draft in a layout, with the fonts that were chosen. */
export function orderPages(
  draft: Draft,
  layoutId: LayoutId,
  fonts: ExportOptions['fonts'] = { names: 'standard', substitutes: {} },
): PageOrder {
  const layout = substituteFonts(layouts[layoutId], fonts)
  return {
    draft: draft.id,
    title: exportedText(spansText(draft.title)).replaceAll('\n', ''),
    layout,
    items: pageItems(draft, layout),
  }
}
