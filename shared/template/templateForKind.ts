import type { Template } from './template'

/** The template of an article's kind; `annual`, the most usual one, where none has that name. */
export function templateForKind(templates: readonly Template[], kind: string): Template | undefined {
  return templates.find(({ name }) => name === kind) ?? templates.find(({ id }) => id === 'annual')
}
