import type { HistoryStateEntry } from '@lexical/history'
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
  /** Entries of a stack that are travelled together with the one below them. */
  readonly #joined = new WeakSet<HistoryStateEntry>()

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

  /** Makes one step of what is done to title and body: each of them leaves an entry of its own. */
  asOneStep(change: () => void): void {
    const { undoStack } = this.editors.history
    const before = undoStack.at(-1)
    change()
    const { undoStack: after } = this.editors.history
    const first = before ? after.lastIndexOf(before) + 1 : 0
    for (const entry of after.slice(first + 1)) this.#joined.add(entry)
  }

  /** Forgets everything; the next change can be undone down to the present state. */
  forget(): void {
    const { body, history } = this.editors
    body.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
    history.current = { editor: body, editorState: body.getEditorState() }
    this.tell()
  }

  tell(): void {
    const { undoStack, redoStack } = this.editors.history
    const now = { canUndo: undoStack.length > 0, canRedo: redoStack.length > 0 }
    if (JSON.stringify(now) === this.#told) return
    this.#told = JSON.stringify(now)
    this.listeners.tell(now)
  }

  #travel(command: typeof UNDO_COMMAND, stack: 'undoStack' | 'redoStack'): void {
    this.queue.whenIdle(() => {
      const { title, body, history } = this.editors
      const first = history[stack].at(-1)
      if (!first) return
      this.#go(command, first)
      for (let entry = first; this.#joined.has(entry);) {
        const next = history[stack].at(-1)
        if (!next) break
        this.#go(command, next)
        const way = history[stack === 'undoStack' ? 'redoStack' : 'undoStack'].at(-1)
        if (way) this.#joined.add(way)
        entry = next
      }
      this.tell()
      const { editor } = first
      const other = editor === title ? body : title
      if (document.activeElement === other.getRootElement()) editor.focus()
    })
  }

  #go(command: typeof UNDO_COMMAND, { editor }: HistoryStateEntry): void {
    this.#isTravelling = true
    this.editors.body.dispatchCommand(command, undefined)
    this.#isTravelling = false
    commit(editor)
  }

  #redirect(step: () => void): boolean {
    if (this.#isTravelling) return false
    queueMicrotask(step)
    return true
  }
}
