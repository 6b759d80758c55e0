import { desk } from '../../desk'
import { besideBlank, selectedBox } from './blankPlace'

/** Keeps a list beside the selected blank while the page scrolls or the window changes; gives the way to stop. */
export function followBlank(list: HTMLElement): () => void {
  const place = () => {
    const blank = selectedBox(desk)
    list.style.visibility = blank ? 'visible' : 'hidden'
    if (blank) {
      const { width, height } = list.getBoundingClientRect()
      const { left, top } = besideBlank(blank, { width, height }, window)
      Object.assign(list.style, { left: `${left}px`, top: `${top}px` })
    }
  }
  place()
  // What else moves the text: panes, the find bar, the zoom.
  const resized = new ResizeObserver(place)
  for (const element of [desk, ...desk.children, list]) resized.observe(element)
  desk.addEventListener('scroll', place, { passive: true })
  window.addEventListener('resize', place)
  return () => {
    resized.disconnect()
    desk.removeEventListener('scroll', place)
    window.removeEventListener('resize', place)
  }
}
