import { desk } from '../../desk'

/** CSS pixels between picture and bar, and to the desk's edge. */
const gap = 10
/** Heights of the bar from which on a picture is large. */
const large = 3

/** Keeps the bar at the top of the selected picture, under a small one, always within the desk; gives the way to stop. */
export function followImage(bar: HTMLElement): () => void {
  const place = () => {
    const frame = desk.querySelector<HTMLElement>('[data-selected] > .image-frame')
    const box = frame?.getBoundingClientRect()
    const view = desk.getBoundingClientRect()
    const isSeen = box !== undefined && box.bottom > view.top && box.top < view.bottom
    bar.style.visibility = isSeen ? 'visible' : 'hidden'
    if (!isSeen) return
    const { width, height } = bar.getBoundingClientRect()
    const middle = (box.left + box.right - width) / 2
    const left = Math.max(view.left + gap, Math.min(middle, view.right - width - gap))
    // Within a large picture it covers no text; its corners at the bottom stay free.
    const top = box.height >= large * height ? Math.max(box.top, view.top) + gap : box.bottom + gap
    const within = Math.max(view.top + gap, Math.min(top, view.bottom - height - gap))
    Object.assign(bar.style, { left: `${String(left)}px`, top: `${String(within)}px` })
  }
  place()
  const resized = new ResizeObserver(place)
  const frame = desk.querySelector('[data-selected] > .image-frame')
  for (const element of [desk, ...desk.children, bar, ...(frame ? [frame] : [])]) resized.observe(element)
  desk.addEventListener('scroll', place, { passive: true })
  window.addEventListener('resize', place)
  return () => {
    resized.disconnect()
    desk.removeEventListener('scroll', place)
    window.removeEventListener('resize', place)
  }
}
