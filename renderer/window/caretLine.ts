/** Where the line with the selection's moving end stands in the window; null outside of the text. */
export function caretLine(): DOMRect | null {
  const selection = document.getSelection()
  const focusNode = selection?.focusNode
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement
  if (!selection || !element?.closest('.draft')) return null
  const caret = selection.getRangeAt(0).getBoundingClientRect()
  // In an empty paragraph a caret has no box of its own.
  return caret.height > 0 ? caret : element.getBoundingClientRect()
}
