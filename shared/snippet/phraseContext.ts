import type { SlotId, TemplateId } from '../template/template'
import type { PhraseBook } from './phraseBook'
import type { Snippet } from './snippet'

/** What is known of the moment a phrase is looked for in. */
export type PhraseContext = {
  /** The part with the caret. */
  readonly slot?: SlotId | undefined
  readonly template?: TemplateId | undefined
  readonly uses?: PhraseBook['uses'] | undefined
  readonly favourites?: ReadonlySet<Snippet['id']> | undefined
  /** The paragraph up to the caret. */
  readonly sentence?: string | undefined
  /** The draft's text, so that a phrase it holds already steps back. */
  readonly draft?: string | undefined
}
