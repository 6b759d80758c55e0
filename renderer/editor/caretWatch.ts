import type { LexicalEditor } from 'lexical'
import { readCaret, sameCaret } from './caretState'
import type { CaretState } from './draftEditor'
import { Listeners } from './listeners'

/** Tells where the caret stands, once a frame at most and only when that has changed. */
export class CaretWatch {
  readonly listeners = new Listeners<CaretState>()
  #told: CaretState | null = null
  #isScheduled = false

  constructor(private readonly field: () => { editor: LexicalEditor; inTitle: boolean }) {}

  read(): CaretState {
    const { editor, inTitle } = this.field()
    return readCaret(editor, inTitle)
  }

  look(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    nextFrame(() => {
      this.#isScheduled = false
      const caret = this.read()
      if (this.#told && sameCaret(this.#told, caret)) return
      this.#told = caret
      this.listeners.tell(caret)
    })
  }
}

function nextFrame(step: () => void): void {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(step)
  else queueMicrotask(step)
}
