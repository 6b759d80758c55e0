import { textOf } from '../draft/blockText'
import type { Block } from '../draft/draft'
import { textBefore, type ReturnedCopy } from './returnedCopy'
import type { Text } from './planReview'

/**
 * Which of some exported states, the newest first, a copy was made of: the one whose paragraphs it has most of, word for
 * word before the tracked changes. Null where the present text has as much: then nothing was written since.
 */
export function chooseBase<State extends Text>(
  present: Text,
  exported: readonly State[],
  copy: ReturnedCopy,
): State | null {
  let chosen: { readonly state: State | null; readonly weight: number } = {
    state: null,
    weight: weightIn(present.blocks, copy),
  }
  for (const state of exported) {
    const weight = weightIn(state.blocks, copy)
    if (weight > chosen.weight) chosen = { state, weight }
  }
  return chosen.state
}

/** How many characters of the copy stand word for word in these blocks. */
function weightIn(blocks: readonly Block[], { blocks: copied, marks }: ReturnedCopy): number {
  const known = new Set(blocks.map(textOf))
  return copied.reduce((sum, block) => {
    const text = textOf(block)
    const before = textBefore(text, marks.get(block.id) ?? [])
    const found = [before ?? text, text].find((one) => known.has(one))
    return sum + (found?.length ?? 0)
  }, 0)
}
