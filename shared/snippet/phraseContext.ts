import type { SlotId, TemplateId } from '../template/template'
import type { Snippet } from './snippet'

/** How often a phrase was put in, and when last (milliseconds). */
export type PhraseUse = { readonly count: number; readonly last: number }

/** What is known of the moment a phrase is looked for in. */
export type PhraseContext = {
  /** The part with the caret. */
  readonly slot?: SlotId | undefined
  readonly template?: TemplateId | undefined
  readonly uses?: Readonly<Record<Snippet['id'], PhraseUse>> | undefined
  readonly favourites?: ReadonlySet<Snippet['id']> | undefined
  /** The paragraph up to the caret. */
  readonly sentence?: string | undefined
  /** The draft's text, so that a phrase it holds already steps back. */
  readonly draft?: string | undefined
}
