import type { LexicalEditor } from 'lexical'
import type { BlockBox } from './draftEditor'
import type { DraftMirror } from './draftState'

/** The block that stands at a height of the window, or the nearest; looks at a few blocks, however many there are. */
export function blockAtHeight(editor: LexicalEditor, mirror: DraftMirror, y: number): BlockBox | null {
  const keys = mirror.keys()
  let low = 0
  let high = keys.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const box = boxAt(editor, mirror, middle)
    if (box === null) return null
    if (y < box.bottom) high = middle
    else low = middle + 1
  }
  return boxAt(editor, mirror, low)
}

/** Where the block at an index of the draft stands in the window. */
export function boxAt(editor: LexicalEditor, mirror: DraftMirror, index: number): BlockBox | null {
  const key = mirror.keys()[index]
  const element = key === undefined ? null : editor.getElementByKey(key)
  const block = key === undefined ? undefined : mirror.blockOf(key)
  if (!element || !block) return null
  const { top, bottom } = element.getBoundingClientRect()
  return { block: block.id, index, top, bottom }
}
