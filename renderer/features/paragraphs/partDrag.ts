import { gapsOf, type Part } from '../../../shared/outline/movePart'
import { dropPart, isRefused } from '../../draft/paragraphFlow'
import { editor } from '../../pageEditor'
import { presentBlocks } from '../../draft/presentDraft'
import { linesOnDesk, type DeskStretch } from '../../window/deskPlace'
import { heightOfGap, nearestGap } from './dropGap'
import { scrollAtEdges } from './edgeScroll'

/** What a drag shows: what is lifted, and where it would go. */
export type DragView = {
  readonly lifted: DeskStretch
  /** Null where it stands already. */
  readonly line: { readonly place: DeskStretch; readonly isRefused: boolean } | null
}

type Drag = {
  readonly desk: HTMLElement
  readonly part: Part
  /** Where the pointer is at the start, in the window. */
  readonly y: number
  readonly show: (view: DragView | null) => void
}

/** Nearer than this it is a click. */
const threshold = 4

/**
 * Follows the pointer from a handle to where it is let go, and moves the part there. Escape, and whatever takes the
 * pointer away, leaves all as it was. `clicked` is told when it did not move.
 */
export function dragPart({ desk, part, y: start, show }: Drag, clicked: () => void) {
  const gaps = gapsOf(presentBlocks(), part)
  const refused = new Map<number, boolean>()
  const stop = new AbortController()
  const options = { signal: stop.signal, capture: true }
  let y = start
  let gap: number | null = null
  let endScroll: (() => void) | null = null

  const look = () => {
    gap = nearestGap(gaps, y, editor)
    show(viewOf())
  }
  const viewOf = (): DragView => {
    const [top, bottom] = [editor.boxAt(part.first)?.top ?? 0, editor.boxAt(part.last)?.bottom ?? 0]
    const lifted = linesOnDesk(desk, top, bottom)
    const stays = gap === null || (gap >= part.first && gap <= part.last + 1)
    const height = stays || gap === null ? null : heightOfGap(gap, editor)
    if (height === null || gap === null) return { lifted, line: null }
    const refusal = refused.get(gap) ?? isRefused(part, gap)
    refused.set(gap, refusal)
    return { lifted, line: { place: linesOnDesk(desk, height, height), isRefused: refusal } }
  }
  const end = () => {
    stop.abort()
    endScroll?.()
    show(null)
  }

  addEventListener(
    'pointermove',
    (event) => {
      y = event.clientY
      if (!endScroll && Math.abs(y - start) < threshold) return
      endScroll ??= scrollAtEdges(desk, () => y, look)
      look()
    },
    options,
  )
  addEventListener(
    'pointerup',
    () => {
      const isDrag = endScroll !== null
      end()
      if (!isDrag) clicked()
      else if (gap !== null) dropInView(desk, part, gap)
    },
    options,
  )
  addEventListener('pointercancel', end, options)
  addEventListener('blur', end, { signal: stop.signal })
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    },
    options,
  )
}

/** What was let go stays under the pointer, wherever the caret is. */
function dropInView(desk: HTMLElement, part: Part, gap: number) {
  const { scrollTop } = desk
  dropPart(part, gap)
  desk.scrollTop = scrollTop
}
