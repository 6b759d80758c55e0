import type { CompletionMoment, KnownPhrase } from '../shared/completion/completionIndex'
import type { DraftId, Span } from '../shared/draft/draft'

/** What the page asks of its worker. */
export type WorkerMessage =
  | { readonly type: 'readings'; readonly characters: string }
  | { readonly type: 'phrases'; readonly phrases: readonly KnownPhrase[] }
  /** `json` as `library.texts` answers it. */
  | { readonly type: 'drafts'; readonly json: string; readonly removed: readonly DraftId[] }
  /** `question` comes back with the answer. */
  | { readonly type: 'complete'; readonly question: number; readonly moment: CompletionMoment }

/** What the worker answers. */
export type WorkerAnswer =
  | { readonly type: 'readings'; readonly readings: Readonly<Record<string, readonly string[]>> }
  | { readonly type: 'completed'; readonly question: number; readonly spans: readonly Span[] | null }
