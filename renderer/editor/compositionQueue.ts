import { COMMAND_PRIORITY_LOW, COMPOSITION_END_COMMAND, type LexicalEditor } from 'lexical'

/** Holds what the program wants to do to the text until the input method is done composing. */
export class CompositionQueue {
  #waiting: (() => void)[] = []

  constructor(private readonly editors: readonly LexicalEditor[]) {
    for (const editor of editors)
      editor.registerCommand(
        COMPOSITION_END_COMMAND,
        () => {
          queueMicrotask(() => this.#run())
          return false
        },
        COMMAND_PRIORITY_LOW,
      )
  }

  isComposing(): boolean {
    return this.editors.some((editor) => editor.isComposing())
  }

  /** Runs the step now, or right after the composition that is under way. */
  whenIdle(step: () => void): void {
    if (this.isComposing()) this.#waiting.push(step)
    else step()
  }

  #run(): void {
    if (this.isComposing()) return
    for (const step of this.#waiting.splice(0)) step()
  }
}
