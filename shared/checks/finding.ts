import type { BlockId } from '../draft/draft'

export type FindingLevel = 'error' | 'warning' | 'review'

/** What a check says about a place. `start` and `end` are UTF-16 units of `textOf(block)`; a section's finding has none. */
export type Finding = {
  readonly rule: RuleId
  readonly level: FindingLevel
  readonly block?: BlockId
  readonly start?: number
  readonly end?: number
  /** What stands there, 40 characters at most. */
  readonly excerpt: string
  /** Key of `words.checks.messages` with its values. */
  readonly values: Readonly<Record<string, string | number>>
}

export type RuleId =
  'blank-left' | 'mask-left' | 'picture-lost' | 'section-empty' | 'section-missing' | 'order' | 'last-line'
