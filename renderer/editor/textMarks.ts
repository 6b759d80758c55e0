import type { LexicalEditor } from 'lexical'
import { textOf } from '../../shared/draft/blockText'
import type { Block } from '../../shared/draft/draft'
import type { TextPlace } from './draftEditor'
import type { DraftMirror } from './draftState'
import { rangeInBlock } from './rangeInBlock'

export type MarkedPlace = TextPlace & { readonly level: 'error' | 'warning' | 'review' }
type Mark = { readonly place: MarkedPlace; readonly block: Block; range: Range }

/** The highlights' names; `editor.css` says how they look. */
const highlightNames = {
  error: 'zhangfa-error',
  warning: 'zhangfa-warning',
  review: 'zhangfa-review',
} as const satisfies Record<MarkedPlace['level'], string>

/** Marks stretches of text by the CSS Custom Highlight API: no nodes, no history, nothing saved. */
export class TextMarks {
  #marks: Mark[] = []
  #isScheduled = false

  constructor(
    private readonly editor: LexicalEditor,
    private readonly mirror: DraftMirror,
  ) {}

  show(places: readonly MarkedPlace[]): void {
    this.#marks = places.flatMap((place) => this.#markOf(place) ?? [])
    this.#paint()
  }

  /** After an edit: marks whose text is still the same find their nodes again, the others go with the next frame. */
  refreshSoon(): void {
    if (this.#isScheduled || this.#marks.length === 0) return
    this.#isScheduled = true
    requestAnimationFrame(() => {
      this.#isScheduled = false
      this.#refresh()
    })
  }

  #refresh(): void {
    const kept = this.#marks.flatMap((mark) => {
      if (isAlive(mark.range)) return mark
      const key = this.mirror.keyOf(mark.block.id)
      const block = key === undefined ? undefined : this.mirror.blockOf(key)
      return block && textOf(block) === textOf(mark.block) ? (this.#markOf(mark.place) ?? []) : []
    })
    if (kept.length === this.#marks.length && kept.every((mark, i) => mark === this.#marks[i])) return
    this.#marks = kept
    this.#paint()
  }

  #markOf(place: MarkedPlace): Mark | null {
    const key = this.mirror.keyOf(place.block)
    const block = key === undefined ? undefined : this.mirror.blockOf(key)
    const element = key === undefined ? null : this.editor.getElementByKey(key)
    if (!block || !element || place.end > textOf(block).length || place.start >= place.end) return null
    const range = rangeInBlock(element, place.start, place.end)
    return range && { place, block, range }
  }

  #paint(): void {
    if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
    for (const [level, name] of Object.entries(highlightNames)) {
      const ranges = this.#marks.filter((mark) => mark.place.level === level).map((mark) => mark.range)
      if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
      else CSS.highlights.delete(name)
    }
  }
}

function isAlive(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected
}
