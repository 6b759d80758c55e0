import type { CharacterBox } from './draftEditor'
import { rangeInBlock } from './rangeInBlock'

/** Where the character behind an offset of a block's text stands; what has no characters of its own stands as a whole. */
export function characterBox(element: HTMLElement, offset: number): CharacterBox | null {
  const range = offset === 0 ? null : rangeInBlock(element, offset, offset + 1)
  if (!range) return whole(element)
  const row = range.startContainer.parentElement?.closest('tr')
  if (row) return whole(row)
  // A character after a break may also have an empty box at the end of the line above.
  const box = Array.from(range.getClientRects()).at(-1)
  if (!box) return null
  const middle = (box.top + box.bottom) / 2
  const half = (parseFloat(getComputedStyle(element).lineHeight) * element.currentCSSZoom) / 2
  const before = rangeInBlock(element, offset - 1, offset)?.getBoundingClientRect()
  const isLineStart = before === undefined || before.bottom <= middle
  return { top: middle - half, bottom: middle + half, left: box.left, isLineStart }
}

function whole(element: HTMLElement): CharacterBox {
  const { top, bottom, left } = element.getBoundingClientRect()
  return { top, bottom, left, isLineStart: true }
}
