type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** CSS pixels between blank and list, and between list and the window's edge. */
const gap = 5
const edge = 10

/** Where a list of a size stands: under the blank, over it where it would leave the window; inside the window in any case. */
export function besideBlank(
  blank: Box,
  list: { readonly width: number; readonly height: number },
  { innerWidth, innerHeight }: { readonly innerWidth: number; readonly innerHeight: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(edge, Math.min(blank.left, innerWidth - list.width - edge))
  const below = blank.bottom + gap
  const above = blank.top - gap - list.height
  const isBelow = below + list.height + edge <= innerHeight || above < edge
  return { left, top: isBelow ? below : above }
}

/** The selected blank's box in the window; null where it is scrolled out of the desk. */
export function selectedBox(desk: HTMLElement): Box | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const lines = selection.getRangeAt(0).getClientRects()
  const [first, last] = [lines[0], lines[lines.length - 1]]
  const view = desk.getBoundingClientRect()
  if (!first || !last || last.bottom < view.top || first.top > view.bottom) return null
  return { left: last.left, right: last.right, top: first.top, bottom: last.bottom }
}
