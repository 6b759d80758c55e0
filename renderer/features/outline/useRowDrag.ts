import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import type { BlockId } from '../../../shared/draft/draft'
import { moveHeadings, type OutlinePlace } from '../../../shared/outline/moveHeadings'
import { words } from '../../words'
import { arrangeInput, dropHeadings } from './arrangeFlow'
import { dropPlaceAt, type DropPlace } from './dropPlace'
import type { ShownRow } from './outlineView'
import { refusalHint } from './refusalText'
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

export type Verdict =
  | { readonly name: 'stays' }
  | { readonly name: 'goes'; readonly drop: DropPlace; readonly said: string; readonly breaksOrder: boolean }
  /** `place` is where it was asked to go; null where nothing could stand at all. */
  | { readonly name: 'refused'; readonly reason: string; readonly place: OutlinePlace | null }

/** What the pointer took hold of. */
export type Held = {
  readonly key: string
  readonly ids: readonly BlockId[]
  readonly indent: number
  readonly label: string
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
    const row = event.target instanceof Element ? event.target.closest('[data-row]') : null
    const key = row?.getAttribute('data-row')
    const isOnControl = event.target instanceof Element && event.target.closest('button, input') !== null
    if (event.button !== 0 || !key || isOnControl) return
    stop.current?.()
    stop.current = follow(event.currentTarget, event.nativeEvent, key)
  }

  /** Follows the pointer until it is let go; gives the way to stop. */
  function follow(tree: HTMLElement, start: PointerEvent, key: string): () => void {
    const listeners = new AbortController()
    const judged = new Map<string, Verdict>()
    let held: Held | null = null
    let verdict: Verdict = { name: 'stays' }
    let pointer = start
    let scrolling = 0

    const look = () => {
      if (held === null) return
      verdict = verdictAt(tree, pointer, held, judged)
      setDrag({ key: held.key, x: pointer.clientX, y: pointer.clientY, label: held.label, verdict })
    }
    const scroll = () => {
      if (scrollAtEdge(tree, pointer.clientY)) look()
      scrolling = isNearEdge(tree, pointer.clientY) ? requestAnimationFrame(scroll) : 0
    }
    const end = () => {
      listeners.abort()
      cancelAnimationFrame(scrolling)
      setDrag(null)
      stop.current = null
    }
    const { signal } = listeners
    window.addEventListener(
      'pointermove',
      (event) => {
        pointer = event
        const travelled = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY)
        if (held === null && travelled >= threshold) {
          held = latest.current.hold(key)
          if (held === null) {
            end()
            return
          }
        }
        look()
        if (held !== null && scrolling === 0) scrolling = requestAnimationFrame(scroll)
      },
      { signal },
    )
    window.addEventListener(
      'pointerup',
      () => {
        const dropped = held
        end()
        if (dropped === null) return
        swallowClick()
        if (verdict.name === 'goes') dropHeadings(dropped.ids, verdict.drop.place)
        if (verdict.name === 'refused' && verdict.place) dropHeadings(dropped.ids, verdict.place)
      },
      { signal },
    )
    window.addEventListener('pointercancel', end, { signal })
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || held === null) return
        event.preventDefault()
        event.stopPropagation()
        end()
        window.addEventListener('pointerup', swallowClick, { once: true })
      },
      { signal, capture: true },
    )
    return end
  }

  function verdictAt(tree: HTMLElement, at: PointerEvent, held: Held, judged: Map<string, Verdict>): Verdict {
    const { rows } = latest.current
    const gap = rowGapAt(tree, at.clientY, rows)
    const drop = gap === null ? null : dropPlaceAt(rows, gap, held.indent)
    if (drop === null) {
      const what = `“${held.label}”`
      const reason = held.indent === 1 ? words.outline.amongSections(what) : words.outline.insideSection(what)
      return { name: 'refused', reason, place: null }
    }
    const name = `${drop.place.parent ?? ''} ${drop.place.before ?? ''}`
    const known = judged.get(name) ?? judge(drop, held, rows)
    judged.set(name, known)
    return known.name === 'goes' ? { ...known, drop } : known
  }

  return { drag, onPointerDown }
}

function judge(drop: DropPlace, { ids }: Held, rows: readonly ShownRow[]): Verdict {
  const input = arrangeInput()
  if (input === null) return { name: 'stays' }
  const arranged = moveHeadings(input, ids, drop.place)
  if ('refusal' in arranged) {
    const { refusal } = arranged
    if (refusal.reason === 'inItself') return { name: 'stays' }
    return { name: 'refused', reason: refusalHint(refusal, words.outline), place: drop.place }
  }
  if (arranged.edits.length === 0) return { name: 'stays' }
  const breaksOrder =
    input.enforcement === 'guide' &&
    'refusal' in moveHeadings({ ...input, enforcement: 'strict' }, ids, drop.place)
  return { name: 'goes', drop, said: sayPlace(drop.place, rows), breaksOrder }
}

function sayPlace({ parent, before }: OutlinePlace, rows: readonly ShownRow[]): string {
  const name = (key: string) => {
    const row = rows.find((each) => each.row.key === key)?.row
    return row ? `${row.number}${row.text}` : ''
  }
  if (before !== null) return words.outline.dropBefore(name(before))
  return parent === null ? words.outline.dropLast : words.outline.dropUnder(name(parent))
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
