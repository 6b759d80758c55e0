import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import { dropHeadings } from './arrangeFlow'
import { createDropJudge, type Held, type Verdict } from './dropVerdict'
import type { ShownRow } from './outlineView'
import { isNearEdge, rowGapAt, scrollAtEdge } from './rowGeometry'

/** What is being dragged, and what would become of it where the pointer is. */
export type RowDrag = {
  /** The row that was taken hold of. */
  readonly key: string
  readonly x: number
  readonly y: number
  /** What it says at the pointer. */
  readonly label: string
  readonly verdict: Verdict
}

type Options = {
  /** What a row drags along with it; null where it cannot be dragged. */
  readonly hold: (key: string) => Held | null
  readonly rows: readonly ShownRow[]
}

/** Pixels the pointer travels before a press becomes a drag. */
const threshold = 5

/** Dragging rows with the pointer: places show only where they are allowed, a reason where not. Escape gives up. */
export function useRowDrag({ hold, rows }: Options) {
  const [drag, setDrag] = useState<RowDrag | null>(null)
  const stop = useRef<(() => void) | null>(null)
  const latest = useRef({ hold, rows })
  useEffect(() => {
    latest.current = { hold, rows }
  })
  useEffect(() => () => stop.current?.(), [])

  function onPointerDown(event: ReactPointerEvent<HTMLElement>) {
    if (!(event.target instanceof Element) || event.button !== 0) return
    const key = event.target.closest('[data-row]')?.getAttribute('data-row')
    const isOnControl = event.target.closest('button, input, [data-twist]') !== null
    stop.current?.()
    if (key && !isOnControl) stop.current = follow(event.currentTarget, event.nativeEvent, key)
  }

  /** Follows the pointer until it is let go; gives the way to stop. */
  function follow(tree: HTMLElement, start: PointerEvent, key: string): () => void {
    const listeners = new AbortController()
    const { signal } = listeners
    let held: Held | null = null
    let verdictAt: ReturnType<typeof createDropJudge> | null = null
    let verdict: Verdict = { name: 'stays' }
    let pointer = start
    let scrolling = 0

    const end = () => {
      listeners.abort()
      cancelAnimationFrame(scrolling)
      setDrag(null)
      stop.current = null
    }
    const look = () => {
      if (held === null || verdictAt === null) return
      verdict = verdictAt(rowGapAt(tree, pointer.clientY, latest.current.rows), latest.current.rows)
      setDrag({ key, x: pointer.clientX, y: pointer.clientY, label: held.label, verdict })
    }
    const scroll = () => {
      if (scrollAtEdge(tree, pointer.clientY)) look()
      scrolling = isNearEdge(tree, pointer.clientY) ? requestAnimationFrame(scroll) : 0
    }
    const move = (event: PointerEvent) => {
      pointer = event
      if (held === null) {
        if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < threshold) return
        held = latest.current.hold(key)
        if (held === null) {
          end()
          return
        }
        verdictAt = createDropJudge(held)
      }
      look()
      if (scrolling === 0) scrolling = requestAnimationFrame(scroll)
    }
    const drop = () => {
      const dropped = held
      end()
      if (dropped === null) return
      swallowClick()
      const place = verdict.name === 'goes' ? verdict.drop.place : verdict.name === 'refused' && verdict.place
      if (place) dropHeadings(dropped.ids, place)
    }
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || held === null) return
      event.preventDefault()
      event.stopPropagation()
      end()
      window.addEventListener('pointerup', swallowClick, { once: true })
    }
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', drop, { signal })
    window.addEventListener('pointercancel', end, { signal })
    window.addEventListener('keydown', giveUp, { signal, capture: true })
    return end
  }

  return { drag, onPointerDown }
}

/** What the browser makes of letting go is no click on a row. */
function swallowClick() {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}
