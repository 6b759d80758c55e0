import type { ShownRow } from './outlineView'

/** How close to the pane's edge a drag scrolls it, and by how much each frame, in pixels. */
const edge = 28
const step = 9

/** The gap between rows nearest to a height on the screen (n: before row n); null where the tree has no rows. */
export function rowGapAt(tree: HTMLElement, y: number, rows: readonly ShownRow[]): number | null {
  const box = tree.getBoundingClientRect()
  const pane = (tree.parentElement ?? tree).getBoundingClientRect()
  const height = Math.min(Math.max(y, pane.top + 1, box.top + 1), pane.bottom - 1, box.bottom - 1)
  const element = document
    .elementsFromPoint(box.left + box.width / 2, height)
    .find((each) => each.matches('[data-row]'))
  const index = rows.findIndex(({ row }) => row.key === element?.getAttribute('data-row'))
  if (!element || index < 0) return null
  const { top, bottom } = element.getBoundingClientRect()
  return height < (top + bottom) / 2 ? index : index + 1
}

export function isNearEdge(tree: HTMLElement, y: number): boolean {
  return speedAt(tree, y) !== 0
}

/** Scrolls the pane while the pointer is near its edge; whether it moved. */
export function scrollAtEdge(tree: HTMLElement, y: number): boolean {
  const pane = tree.parentElement
  if (!pane) return false
  const before = pane.scrollTop
  pane.scrollTop += speedAt(tree, y)
  return pane.scrollTop !== before
}

function speedAt(tree: HTMLElement, y: number): number {
  const pane = tree.parentElement?.getBoundingClientRect()
  if (!pane) return 0
  if (y < pane.top + edge) return -step
  return y > pane.bottom - edge ? step : 0
}
