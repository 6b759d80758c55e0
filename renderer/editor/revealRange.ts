/** Scrolls what holds a range until the range is well in sight; does nothing where it is. */
export function revealRange(range: Range): void {
  const scroller = scrollerOf(range.startContainer)
  if (!scroller) return
  const view = scroller.getBoundingClientRect()
  const { top, bottom } = range.getBoundingClientRect()
  const margin = Math.min(64, view.height / 6)
  if (top >= view.top + margin && bottom <= view.bottom - margin) return
  scroller.scrollBy({ top: top - view.top - view.height / 3 })
}

/** Scrolls to an element like that, and again with the next frame: what lay off screen had only an estimated height. */
export function revealElement(element: HTMLElement): void {
  const range = document.createRange()
  range.selectNodeContents(element)
  revealRange(range)
  requestAnimationFrame(() => revealRange(range))
}

function scrollerOf(node: Node): Element | null {
  for (let element = node.parentElement; element; element = element.parentElement)
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) return element
  return null
}
