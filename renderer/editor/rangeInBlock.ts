/**
 * A stretch of a block's text as a DOM range, in units of `textOf(block)`: a line break counts one character, and so does
 * what parts two paragraphs of a table.
 */
export function rangeInBlock(element: Element, start: number, end: number): Range | null {
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let offset = 0
  let hasStart = false
  let isFirstCell = true
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isCell = node.nodeName === 'P'
    const parts = isLineBreak(node) || (isCell && !isFirstCell)
    if (isCell) isFirstCell = false
    if (node instanceof Text) {
      if (!hasStart && start < offset + node.length) {
        range.setStart(node, start - offset)
        hasStart = true
      }
      if (hasStart && end <= offset + node.length) {
        range.setEnd(node, end - offset)
        return range
      }
      offset += node.length
    } else if (parts) offset += 1
  }
  return null
}

/** The one that ends a paragraph is put there by Lexical, so that an empty line has its height; it is not text. */
function isLineBreak(node: Node): boolean {
  return node.nodeName === 'BR' && node.nextSibling !== null
}
