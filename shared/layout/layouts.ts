import type { LayoutId } from '../draft/draft'
import { gbt9704 } from './gbt9704'
import { general } from './general'
import type { Layout } from './layout'

/** Every layout there is, by its id. */
export const layouts: Readonly<Record<LayoutId, Layout>> = { gbt9704, general }
