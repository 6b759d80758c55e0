import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import type { DraftSummary } from '../../../shared/draft/requests'
import type { LibraryLine } from '../../../shared/library/listDrafts'
import { words } from '../../words'
import { session } from '../../session'
import { moveDrafts } from './folderFlow'
import { selectedSummaries } from './selection'

/** Pixels the pointer travels before a press becomes a drag. */
const threshold = 5

type Drag = {
  /** The folder under the pointer; null where the draft would stay. */
  readonly target: string | null
  readonly hint: { readonly x: number; readonly y: number; readonly text: string } | null
}
const noDrag: Drag = { target: null, hint: null }

/** Dragging a draft, or all that are selected, with the pointer onto a folder, or onto a draft that lies in one. Escape gives up. */
export function useDraftDrag(lines: readonly LibraryLine[]) {
  const [drag, setDrag] = useState<Drag>(noDrag)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  function start(event: ReactPointerEvent<HTMLElement>) {
    if (event.button !== 0 || !(event.target instanceof Element)) return
    if (event.target.closest('button, input')) return
    const key = event.target.closest<HTMLElement>('[role="row"]')?.dataset.key
    const line = lines.find((one) => one.key === key)
    stop.current()
    if (line?.kind === 'draft') stop.current = follow(event.nativeEvent, line.summary)
  }

  function follow(from: PointerEvent, draft: DraftSummary): () => void {
    const selected = selectedSummaries(session.get())
    const held = selected.some(({ id }) => id === draft.id) ? selected : [draft]
    const listeners = new AbortController()
    const { signal } = listeners
    let isDragging = false
    let target: string | null = null
    const end = () => {
      listeners.abort()
      setDrag(noDrag)
    }
    window.addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        isDragging ||= Math.hypot(x - from.clientX, y - from.clientY) >= threshold
        if (!isDragging) return
        target = targetAt(x, y, held)
        const named = held.length > 1 ? words.library.many.held(held.length) : draft.title
        const text = target === null ? named : words.library.dropInto(target || words.library.top)
        setDrag({ target, hint: { x, y, text } })
      },
      { signal },
    )
    window.addEventListener(
      'pointerup',
      () => {
        end()
        if (!isDragging) return
        // The click that follows would open the draft under the pointer.
        window.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true })
        if (target !== null) void moveDrafts(held, target)
      },
      { signal },
    )
    window.addEventListener('pointercancel', end, { signal })
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !isDragging) return
        event.preventDefault()
        end()
      },
      { signal, capture: true },
    )
    return end
  }

  return { ...drag, start }
}

/** The folder of the row at a point, where that is another than the drafts' own. */
function targetAt(x: number, y: number, held: readonly DraftSummary[]): string | null {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('.drafts [role="row"]')
  const folder = row?.dataset.folder
  return folder === undefined || held.every((draft) => draft.folder === folder) ? null : folder
}
