import { useEffect, useState } from 'react'
import type { BlockId } from '../../../shared/draft/draft'
import { desk } from '../../desk'
import { editor } from '../../pageEditor'
import { linesOnDesk, textBox, type DeskStretch } from '../../window/deskPlace'

/** How far beside its lines a paragraph is still pointed at, in CSS pixels: as wide as the margin of the paper. */
const margin = 64

/** A block and where it stands on the desk. */
export type HoveredBlock = { readonly block: BlockId; readonly place: DeskStretch }

/** The block the pointer stands at; none while one writes, until the pointer moves again. */
export function useHoveredBlock(): HoveredBlock | null {
  const [hovered, setHovered] = useState<HoveredBlock | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    let frame = 0
    let shown = false
    const show = (found: HoveredBlock | null) => {
      if (found === null && !shown) return
      shown = found !== null
      setHovered((before) => (isSame(before, found) ? before : found))
    }
    const look = (event: PointerEvent) => {
      cancelAnimationFrame(frame)
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      frame = requestAnimationFrame(() => show(blockAt(event)))
    }
    desk.addEventListener('pointermove', look, { signal: stop.signal })
    desk.addEventListener('pointerleave', () => show(null), { signal: stop.signal })
    desk.addEventListener('scroll', () => show(null), { signal: stop.signal })
    const unfollow = editor.onChange(() => show(null))
    return () => {
      stop.abort()
      unfollow()
      cancelAnimationFrame(frame)
    }
  }, [])
  return hovered
}

function blockAt({ clientX, clientY }: PointerEvent): HoveredBlock | null {
  const text = textBox(desk)
  if (!text || clientX < text.left - margin || clientX > text.right + margin) return null
  const box = editor.blockAtHeight(clientY)
  if (!box || clientY < box.top || clientY >= box.bottom) return null
  return { block: box.block, place: linesOnDesk(desk, box.top, box.bottom) }
}

function isSame(one: HoveredBlock | null, other: HoveredBlock | null): boolean {
  return one?.block === other?.block && one?.place.top === other?.place.top
}
