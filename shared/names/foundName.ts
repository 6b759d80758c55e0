import type { Blank } from '../draft/draft'

/** A name of somebody or something of its own in a text, and the blank that stands for it; in UTF-16 units. */
export type FoundName = { readonly start: number; readonly end: number; readonly by: Blank }

/**
 * What is done with a stretch that may be a name or not. `blank` it where the text is shown to others unasked: a word too many is
 * hidden rather than a name told. Leave it `text` where the writer reads the result: a sentence cut in the wrong place is no phrase.
 */
export type InDoubt = 'blank' | 'text'
