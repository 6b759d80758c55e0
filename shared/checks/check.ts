import type { Draft } from '../draft/draft'
import type { OutlineRow } from '../outline/outline'
import type { Template } from '../template/template'
import type { Finding, FindingLevel, RuleId } from './finding'
import type { Passage } from './passage'

/** What a rule says, before it is known in which block. */
export type Remark = Omit<Finding, 'rule' | 'block'>

/** Reads one block (or the title) and nothing else, so that its remarks are kept as long as the block is unchanged. */
export type BlockCheck = {
  readonly rule: RuleId
  readonly scope: 'block'
  readonly run: (passage: Passage) => readonly Remark[]
}

/** Reads one row of the outline, at any depth, missing slots included. */
export type SectionCheck = {
  readonly rule: RuleId
  readonly scope: 'section'
  readonly run: (row: OutlineRow, context: CheckContext) => readonly Remark[]
}

export type Check = BlockCheck | SectionCheck

export type CheckedDraft = Pick<Draft, 'title' | 'blocks' | 'enforcement' | 'muted'> & {
  /** Files of pictures that could not be had; only the page knows. */
  readonly lostImages?: ReadonlySet<string>
}

export type CheckContext = {
  readonly draft: CheckedDraft
  readonly template: Template
  readonly rows: readonly OutlineRow[]
}

const longestExcerpt = 40
const longestNeighbour = 12

/** A remark about a stretch of a passage; `before` and `after` in its values are the text around it. */
export function remarkOn(
  text: string,
  [start, end]: readonly [number, number],
  level: FindingLevel,
  values: Finding['values'] = {},
): Remark {
  return {
    level,
    start,
    end,
    excerpt: text.slice(start, Math.min(end, start + longestExcerpt)),
    values: {
      ...values,
      before: text.slice(Math.max(0, start - longestNeighbour), start),
      after: text.slice(end, end + longestNeighbour),
    },
  }
}
