import { useEffect, useState } from 'react'
import type { BlockId } from '../../../shared/draft/draft'
import type { BlockPages } from '../../../shared/pages/paginate'
import { desk } from '../../desk'
import { presentBlocks } from '../../draft/presentDraft'
import { editor } from '../../pageEditor'
import { useSession } from '../../session'
import { placeMarks } from './markPlaces'

/** A mark on the desk, in CSS pixels from the top left of all it scrolls over. */
export type DeskMark = {
  readonly page: number
  readonly top: number
  readonly left: number
  readonly right: number
  /** Where the line takes a step within a line of text. */
  readonly step: { readonly left: number; readonly height: number } | null
}

/** So much of the desk above and below what is seen has its marks too, in heights of the desk. */
const beyond = 0.5

/** The marks near what is seen; they are placed anew where the text grows, shrinks or is scrolled, never for a key as such. */
export function usePageMarks(): readonly DeskMark[] {
  const pagination = useSession((state) => state.pagination)
  const zoom = useSession((state) => state.settings.zoom)
  const [marks, setMarks] = useState<readonly DeskMark[]>([])
  useEffect(() => {
    const pages = new Map(pagination?.blocks.map((one) => [one.block, one]))
    const look = () => setMarks((before) => keepSame(before, marksOnDesk(pages)))
    let frame = 0
    const lookSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const sizes = new ResizeObserver(lookSoon)
    for (const element of [desk, ...desk.querySelectorAll('.draft > *')]) sizes.observe(element)
    desk.addEventListener('scroll', lookSoon)
    void document.fonts.ready.then(lookSoon)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      desk.removeEventListener('scroll', lookSoon)
    }
  }, [pagination, zoom])
  return marks
}

function marksOnDesk(pages: ReadonlyMap<BlockId, BlockPages>): DeskMark[] {
  const view = desk.getBoundingClientRect()
  const paper = desk.querySelector('.paper')?.getBoundingClientRect()
  if (!paper || view.height === 0) return []
  const x = desk.scrollLeft - view.left
  const y = desk.scrollTop - view.top
  const reach = { top: view.top - view.height * beyond, bottom: view.bottom + view.height * beyond }
  return placeMarks(presentBlocks(), pages, editor, reach).map(({ page, top, within }) => ({
    page,
    top: top + y,
    left: paper.left + x,
    right: paper.right + x,
    step: within && { left: within.left + x, height: within.bottom - top },
  }))
}

function keepSame(before: readonly DeskMark[], now: readonly DeskMark[]): readonly DeskMark[] {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now
}
