import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { sectionScope, selectionScope, type SearchScope } from '../../../shared/textSearch/searchScope'
import type { TextSelection } from '../../editor/draftEditor'

/** What a selection means to a search that is asked for. */
export type SelectedForSearch = {
  /** A word or two that are selected: what to look for. */
  readonly text: string | null
  readonly section: SearchScope | null
  readonly selection: SearchScope | null
  /** Several paragraphs are selected: where to look. */
  readonly isLong: boolean
}

const longest = 100

/** `blocks` are those searched; `selection` is null where there is no caret. */
export function selectedForSearch(
  blocks: readonly Block[],
  selection: TextSelection | null,
): SelectedForSearch {
  if (selection === null) return { text: null, section: null, selection: null, isLong: false }
  const { start, end } = selection
  const isLong = start.block !== end.block
  const isEmpty = !isLong && start.offset === end.offset
  const block = isLong || isEmpty ? undefined : blocks.find(({ id }) => id === start.block)
  const text = block ? textOf(block).slice(start.offset, end.offset) : ''
  return {
    text: text === '' || text.length > longest || text.includes('\n') ? null : text,
    section: sectionScope(blocks, start.block),
    selection: isEmpty ? null : selectionScope(blocks, start, end),
    isLong,
  }
}

/** A pattern that finds this text and no other. */
export function asPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
