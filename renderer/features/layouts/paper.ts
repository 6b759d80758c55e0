import type { Layout } from '../../../shared/layout/layout'
import { orderPages } from '../../../shared/pages/orderPages'
import css from '../../pages/pages.css?inline'
import { setPages } from '../../pages/setPages'
import { sampleDraft } from './sampleDraft'

/** Pages inside the window, apart from its styles; drawn by what makes PDF and print. */
export type Paper = {
  /** Draws the sample in a layout; of several asked for at once the last one counts. */
  show(layout: Layout): void
  end(): void
}

/** In the shadow tree: nothing of the window's look comes in, and pages stand under each other. */
const frame = `
  :host { all: initial; scrollbar-width: thin; scrollbar-color: #9a9a98 transparent; display: block; overflow: hidden auto; background: none; }
  .sheets { position: absolute; inset: 0 auto auto 0; width: max-content; height: 0; }
  .space { position: relative; overflow: hidden; }
  .shown { height: auto; transform-origin: 0 0; }
  .page { margin-bottom: 6mm; outline: 0.3mm solid rgb(0 0 0 / 18%); outline-offset: -0.3mm; }
`

/** Makes the paper in an element, as wide as that is. */
export function createPaper(host: HTMLElement): Paper {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const sheets = [css, frame].map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  const measuredIn = element('sheets')
  const shownIn = element('sheets shown')
  const space = element('space')
  space.append(measuredIn, shownIn)
  root.replaceChildren(space)
  const draft = sampleDraft()
  let wanted: Layout | null = null
  let isDrawing = false
  const watch = new ResizeObserver(fit)
  watch.observe(host)

  return {
    show(layout) {
      wanted = layout
      if (!isDrawing) void draw()
    },
    end() {
      wanted = null
      watch.disconnect()
    },
  }

  async function draw() {
    isDrawing = true
    try {
      for (let next = wanted; next; next = wanted) {
        wanted = null
        await setPages(orderPages(draft, next), { styled: root, sheets, measuredIn, shownIn })
        fit()
        // What is being typed shows before the page follows it again.
        await nextFrame()
      }
    } finally {
      isDrawing = false
    }
  }

  /** As wide as there is room. */
  function fit() {
    const { offsetWidth, offsetHeight } = shownIn
    if (offsetWidth === 0) return
    const scale = Math.min(1, host.clientWidth / offsetWidth)
    shownIn.style.transform = `scale(${String(scale)})`
    space.style.height = `${String(offsetHeight * scale)}px`
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

function element(className: string): HTMLElement {
  const made = document.createElement('div')
  made.className = className
  return made
}
