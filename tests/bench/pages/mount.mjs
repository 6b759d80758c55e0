/** @typedef {import('../text.mjs').BenchBlock} BenchBlock */

/**
 * Shows an editor made on an editable element, with the page's text in it at once or when 长文稿 is pressed.
 * @param {(editable: HTMLElement) => (blocks: readonly BenchBlock[]) => void} makeEditor Gives the way to show a text.
 */
export function mount(makeEditor) {
  const { blocks, waits } = /** @type {{ blocks: BenchBlock[], waits: boolean }} */ (
    /** @type {unknown} */ (window)
  )
  const editable = document.createElement('div')
  editable.contentEditable = 'true'
  editable.setAttribute('role', 'textbox')
  editable.setAttribute('aria-label', '正文')
  const show = makeEditor(editable)
  if (waits)
    document.body.append(
      button('短文稿', () => show([])),
      button('长文稿', () => show(blocks)),
    )
  document.body.append(editable)
  show(waits ? [] : blocks)
}

/** @param {string} name @param {() => void} press */
function button(name, press) {
  const element = document.createElement('button')
  element.textContent = name
  element.addEventListener('click', press)
  return element
}
