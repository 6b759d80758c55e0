import { $getRoot, type LexicalEditor } from 'lexical'
import { $isTable } from '../nodes/TableNode'
import { $leaveTable } from './tableActions'

/** A press on the paper below a table that ends the draft sets the caret behind it: there is no line yet to press on. */
export function registerClickBelow(editor: LexicalEditor): () => void {
  return editor.registerRootListener((root) => {
    if (!root) return
    const stop = new AbortController()
    document.addEventListener(
      'mousedown',
      (event) => {
        if (event.button !== 0 || !editor.isEditable() || !isBelow(event, root)) return
        editor.update(
          () => {
            const last = $getRoot().getLastChild()
            if (!$isTable(last)) return
            event.preventDefault()
            $leaveTable(last, 'after')
          },
          { discrete: true },
        )
        if (event.defaultPrevented) editor.focus()
      },
      { signal: stop.signal },
    )
    return () => {
      stop.abort()
    }
  })
}

function isBelow({ target, clientX, clientY }: MouseEvent, root: HTMLElement): boolean {
  if (!(target instanceof Element) || !target.contains(root)) return false
  const box = root.getBoundingClientRect()
  const last = root.lastElementChild?.getBoundingClientRect()
  return last !== undefined && clientY > last.bottom && clientX >= box.left && clientX <= box.right
}
