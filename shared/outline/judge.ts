import type { Enforcement } from '../draft/draft'

/** What the writer is about to do; `write` is typing, pasting, import, rename, delete, undo, change of slot or template. */
export type OrderAction = 'move' | 'promote' | 'demote' | 'add' | 'write' | 'export'

/**
 * `mark`: done, and the outline marks what is out of place. `bar`: done, and a bar offers 整理顺序 and 保持原样.
 * `ask`: the writer decides first. `list`: done, with what is out of place in a list.
 */
export type Verdict = 'do' | 'mark' | 'bar' | 'ask' | 'list' | { readonly refused: 'order' }

const arranged = { strict: { refused: 'order' }, guide: 'mark', off: 'do' } as const
const always = { strict: 'do', guide: 'do', off: 'do' } as const

const table: Readonly<Record<OrderAction, Readonly<Record<Enforcement, Verdict>>>> = {
  move: arranged,
  promote: arranged,
  demote: arranged,
  add: always,
  write: { strict: 'bar', guide: 'mark', off: 'do' },
  export: { strict: 'ask', guide: 'list', off: 'do' },
}

/** What happens to an action that breaks the order, or to an export of a draft whose order is broken. */
export function judge(action: OrderAction, breaksOrder: boolean, enforcement: Enforcement): Verdict {
  return breaksOrder ? table[action][enforcement] : 'do'
}
