/** How near to an edge the pointer makes the desk scroll, and by how much a frame at most, in CSS pixels. */
const zone = 56
const fastest = 18

/** Scrolls while the pointer stays near the upper or lower edge, the faster the nearer; gives the way to stop. */
export function scrollAtEdges(desk: HTMLElement, pointer: () => number, onScroll: () => void): () => void {
  let frame = 0
  const step = () => {
    const { top, bottom } = desk.getBoundingClientRect()
    const speed = speedAt(pointer() - top) * -1 + speedAt(bottom - pointer())
    const before = desk.scrollTop
    if (speed !== 0) desk.scrollTop += speed
    if (desk.scrollTop !== before) onScroll()
    frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}

function speedAt(distance: number): number {
  return distance >= zone ? 0 : Math.ceil((fastest * (zone - Math.max(0, distance))) / zone)
}
