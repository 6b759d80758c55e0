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
  const selection = document.getSelection()
  if (!table || !selection || selection.rangeCount === 0) return null
  return toolsPlace(
    {
      table: table.getBoundingClientRect(),
      caret: caretBox(selection),
      desk: desk.getBoundingClientRect(),
    },
    tools.getBoundingClientRect(),
  )
}

/** The element of the table that the selection stands in. */
function selectedTable(): Element | null {
  const node = document.getSelection()?.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest('[data-block="table"]') ?? null
}

/** In an empty paragraph a caret has no box of its own. */
function caretBox(selection: Selection): DOMRect | null {
  const box = selection.getRangeAt(0).getBoundingClientRect()
  if (box.height > 0) return box
  const { focusNode } = selection
  return focusNode instanceof Element ? focusNode.getBoundingClientRect() : null
}
