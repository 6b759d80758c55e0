import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { $cellsIn, $manyCells } from './tablePlace'

/** Shows which cells are selected, by attributes that Lexical never sees. Costs nothing while only a caret stands. */
export class CellMarks {
  #shown: readonly HTMLElement[] = []
  #range = ''

  constructor(private readonly editor: LexicalEditor) {}

  look(): void {
    this.editor.getEditorState().read(() => {
      const selection = $getSelection()
      const isRange = $isRangeSelection(selection) && !selection.isCollapsed()
      if (!isRange && this.#shown.length === 0) return
      const range = $manyCells(selection)
      const name = range ? `${range.anchor.getKey()} ${range.focus.getKey()}` : ''
      if (name === this.#range && this.#shown.every((element) => element.isConnected)) return
      this.#range = name
      this.#show(
        range ? $cellsIn(range).flatMap((cell) => this.editor.getElementByKey(cell.getKey()) ?? []) : [],
      )
    })
  }

  #show(elements: readonly HTMLElement[]): void {
    for (const element of this.#shown) element.removeAttribute('data-cell-selected')
    for (const element of elements) element.setAttribute('data-cell-selected', '')
    this.#shown = elements
    this.editor.getRootElement()?.toggleAttribute('data-cells', elements.length > 0)
  }
}
