import { desk } from '../../desk'

/** CSS pixels between picture and bar, and to the desk's edge. */
const gap = 10

/** Keeps the bar under the selected picture, or at the desk's end where that lies below; gives the way to stop. */
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
    const top = Math.min(box.bottom + gap, view.bottom - height - gap)
    Object.assign(bar.style, { left: `${String(left)}px`, top: `${String(top)}px` })
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
