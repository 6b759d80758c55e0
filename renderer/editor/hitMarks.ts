import type { BlockId } from '../../shared/draft/draft'
import { groupByBlock } from '../../shared/textSearch/placedHit'
import type { TextPlace } from './draftEditor'
import { rangeInBlock } from './rangeInBlock'

/** The highlights' names; `editor.css` says how they look. */
const highlightNames = { hit: 'zhangfa-hit', current: 'zhangfa-current-hit' } as const

/** Marks what a search found by the CSS Custom Highlight API, in the blocks on screen only: there may be thousands. */
export class HitMarks {
  #places: ReadonlyMap<BlockId, readonly TextPlace[]> = new Map()
  #current: TextPlace | null = null
  readonly #observed = new Map<BlockId, Element>()
  readonly #ids = new WeakMap<Element, BlockId>()
  readonly #onScreen = new Set<BlockId>()
  #observer: IntersectionObserver | null = null

  constructor(private readonly elementOf: (block: BlockId) => Element | null) {}

  show(places: readonly TextPlace[], current: TextPlace | null): void {
    this.#places = groupByBlock(places)
    this.#current = current
    this.#observe()
    this.#paint()
  }

  /** Watches the elements of all blocks with hits, and no others. */
  #observe(): void {
    for (const [id, element] of this.#observed)
      if (!this.#places.has(id) || this.elementOf(id) !== element) this.#forget(id, element)
    for (const id of this.#places.keys()) {
      const element = this.#observed.has(id) ? null : this.elementOf(id)
      if (!element) continue
      this.#observed.set(id, element)
      this.#ids.set(element, id)
      this.#observing()?.observe(element)
    }
  }

  #forget(id: BlockId, element: Element): void {
    this.#observer?.unobserve(element)
    this.#observed.delete(id)
    this.#onScreen.delete(id)
  }

  #observing(): IntersectionObserver | null {
    if (typeof IntersectionObserver === 'undefined') return null
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = this.#ids.get(target)
          if (id === undefined || this.#observed.get(id) !== target) continue
          if (isIntersecting) this.#onScreen.add(id)
          else this.#onScreen.delete(id)
        }
        this.#paint()
      },
      { rootMargin: '50%' },
    )
    return this.#observer
  }

  #paint(): void {
    if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
    const shown = [...this.#onScreen].flatMap((id) => this.#places.get(id) ?? [])
    const isCurrent = (place: TextPlace) =>
      place.block === this.#current?.block && place.start === this.#current.start
    paint(
      highlightNames.hit,
      shown.filter((place) => !isCurrent(place)).flatMap((place) => this.#rangeOf(place) ?? []),
      0,
    )
    const current = this.#current && this.#rangeOf(this.#current)
    paint(highlightNames.current, current ? [current] : [], 1)
  }

  #rangeOf({ block, start, end }: TextPlace): Range | null {
    const element = this.elementOf(block)
    return element && rangeInBlock(element, start, end)
  }
}

function paint(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}
