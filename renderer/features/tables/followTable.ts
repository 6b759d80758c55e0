import { desk } from '../../desk'
import { toolsPlace } from './toolsPlace'

/** Keeps the tools beside the table with the caret while the page scrolls or changes; gives the way to stop. */
export function followTable(tools: HTMLElement): () => void {
  const place = () => {
    const found = placeFor(tools)
    tools.style.visibility = found ? 'visible' : 'hidden'
    if (found) Object.assign(tools.style, { left: `${String(found.left)}px`, top: `${String(found.top)}px` })
  }
  place()
  const resized = new ResizeObserver(place)
  const table = selectedTable()
  for (const element of [desk, ...desk.children, tools, ...(table ? [table] : [])]) resized.observe(element)
  desk.addEventListener('scroll', place, { passive: true })
  window.addEventListener('resize', place)
  document.addEventListener('selectionchange', place)
  return () => {
    resized.disconnect()
    desk.removeEventListener('scroll', place)
    window.removeEventListener('resize', place)
    document.removeEventListener('selectionchange', place)
  }
}

function placeFor(tools: HTMLElement) {
  const table = selectedTable()
  return (
    table &&
    toolsPlace(table.getBoundingClientRect(), desk.getBoundingClientRect(), tools.getBoundingClientRect())
  )
}

/** The element of the table that the selection stands in. */
function selectedTable(): Element | null {
  const node = document.getSelection()?.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest('[data-block="table"]') ?? null
}
