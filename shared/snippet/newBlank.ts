import type { Blank } from '../draft/draft'

/** A stretch of text (UTF-16 units) that becomes a blank. */
export type NewBlank = { readonly start: number; readonly end: number; readonly by: Blank }
