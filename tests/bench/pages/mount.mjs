/** @typedef {import('../text.mjs').BenchBlock} BenchBlock */

/** Fills an editable element with the page's text and marks it ready. @param {(editable: HTMLElement, blocks: readonly BenchBlock[]) => void} fill */
export function mount(fill) {
  const { blocks } = /** @type {{ blocks: BenchBlock[] }} */ (/** @type {unknown} */ (window))
  const editable = document.createElement('div')
  editable.contentEditable = 'true'
  editable.setAttribute('role', 'textbox')
  editable.setAttribute('aria-label', '正文')
  document.body.append(editable)
  fill(editable, blocks)
}
