import { useLayoutEffect, useState, type RefObject } from 'react'

/** Rows drawn beyond what can be seen, so that scrolling shows no gaps. */
const beyond = 12

/** Which of many rows of one height lie in view, from `first` up to but without `end`; `row` is in the unit rem. */
export function useWindowedRows(list: RefObject<HTMLElement | null>, count: number, row: number) {
  const [range, setRange] = useState({ first: 0, end: Math.min(count, 40) })
  useLayoutEffect(() => {
    const scroller = list.current?.parentElement
    if (!scroller) return undefined
    const look = () => {
      const height = row * parseFloat(getComputedStyle(document.documentElement).fontSize)
      const first = Math.max(0, Math.floor(scroller.scrollTop / height) - beyond)
      const end = Math.ceil((scroller.scrollTop + Math.max(scroller.clientHeight, 200)) / height) + beyond
      setRange((known) => (known.first === first && known.end === end ? known : { first, end }))
    }
    const watch = new ResizeObserver(look)
    watch.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      watch.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [list, row, count])
  return { first: Math.min(range.first, Math.max(0, count - 1)), end: Math.min(range.end, count) }
}
