import type { LexicalEditor } from 'lexical'

/** Lexical commits what a command did with the next microtask; callers of ours find it done. */
export function commit(editor: LexicalEditor): void {
  editor.read(() => undefined)
}
