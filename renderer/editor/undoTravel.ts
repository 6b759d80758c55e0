import { CLEAR_HISTORY_COMMAND, COMMAND_PRIORITY_HIGH, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { Editors } from './buildEditors'
import { commit } from './commit'
import type { CompositionQueue } from './compositionQueue'
import { Listeners } from './listeners'

/** Undo and redo over title and body, in the order things were done. */
export class UndoTravel {
  readonly listeners = new Listeners<{ canUndo: boolean; canRedo: boolean }>()
  #told = ''
  #isTravelling = false
  /** Entries of either stack that do only half of a step: the one below them belongs to it. */
  readonly #halves = new WeakSet<object>()

  constructor(
    private readonly editors: Editors,
    private readonly queue: CompositionQueue,
  ) {
    for (const editor of [editors.title, editors.body]) {
      editor.registerUpdateListener(() => this.tell())
      // Ctrl+Z as Chromium reads it goes the same way as the menu's.
      editor.registerCommand(UNDO_COMMAND, () => this.#redirect(() => this.undo()), COMMAND_PRIORITY_HIGH)
      editor.registerCommand(REDO_COMMAND, () => this.#redirect(() => this.redo()), COMMAND_PRIORITY_HIGH)
    }
  }

  undo(): void {
    this.#travel(UNDO_COMMAND, 'undoStack')
  }

  redo(): void {
    this.#travel(REDO_COMMAND, 'redoStack')
  }

  /** Forgets everything; the next change can be undone down to the present state. */
  forget(): void {
    const { body, history } = this.editors
    body.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
    history.current = { editor: body, editorState: body.getEditorState() }
    this.tell()
  }

  /** Two changes, each of one field, that undo and redo take together. */
  asOneStep(first: () => void, second: () => void): void {
    const { history } = this.editors
    const before = history.undoStack.at(-1)
    first()
    const half = history.undoStack.at(-1)
    second()
    const whole = history.undoStack.at(-1)
    if (half !== before && whole && whole !== half) this.#halves.add(whole)
  }

  tell(): void {
    const { undoStack, redoStack } = this.editors.history
    const now = { canUndo: undoStack.length > 0, canRedo: redoStack.length > 0 }
    if (JSON.stringify(now) === this.#told) return
    this.#told = JSON.stringify(now)
    this.listeners.tell(now)
  }

  /** Not while an input method composes: what it has not committed yet is no step. */
  #travel(command: typeof UNDO_COMMAND, stack: 'undoStack' | 'redoStack'): void {
    if (this.queue.isComposing()) return
    const { title, body, history } = this.editors
    const steps = this.#entriesOfStep(stack)
    const editor = steps.at(-1)?.editor
    if (!editor) return
    this.#isTravelling = true
    for (const step of steps) {
      body.dispatchCommand(command, undefined)
      commit(step.editor)
    }
    this.#isTravelling = false
    const back = history[stack === 'undoStack' ? 'redoStack' : 'undoStack'].at(-1)
    if (steps.length > 1 && back) this.#halves.add(back)
    this.tell()
    if (steps.length > 1) return
    const other = editor === title ? body : title
    if (document.activeElement === other.getRootElement()) editor.focus()
  }

  #entriesOfStep(stack: 'undoStack' | 'redoStack') {
    const entries = this.editors.history[stack]
    const last = entries.at(-1)
    if (!last) return []
    const below = this.#halves.has(last) ? entries.at(-2) : undefined
    return below ? [last, below] : [last]
  }

  #redirect(step: () => void): boolean {
    if (this.#isTravelling) return false
    queueMicrotask(step)
    return true
  }
}
