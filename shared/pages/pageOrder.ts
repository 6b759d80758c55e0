import { z } from 'zod'
import type { DraftId } from '../draft/draft'
import type { Layout } from '../layout/layout'
import type { PageItem } from './pageItem'

/** What the page builder is asked to set. */
export type PageOrder = {
  readonly draft: DraftId
  readonly title: string
  readonly layout: Layout
  readonly items: readonly PageItem[]
}

export const setPagesSchema = z.strictObject({
  pages: z.number().int().positive(),
  /** Pages, from 1, on which something reaches out of the text area. */
  overflowing: z.array(z.number().int()),
  /** Pictures that could not be shown. */
  missingImages: z.number().int(),
  /** Rows of tables that are higher than a page, alone or for what stands in merged cells. */
  tallRows: z.number().int(),
})
/** What the page builder says of the pages it made. */
export type SetPages = z.infer<typeof setPagesSchema>
