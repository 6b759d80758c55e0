import { checkDraft } from '../../shared/checks/checkDraft'
import type { Finding } from '../../shared/checks/finding'
import { buildOutline } from '../../shared/outline/buildOutline'
import { words } from './answer'
import type { LoadedDraft } from './input'

/** What the writer should put right before the text goes out: errors, missing sections, gaps not filled; each sentence once. */
export function draftWarnings({ draft, template }: Pick<LoadedDraft, 'draft' | 'template'>): string[] {
  const rows = buildOutline({ blocks: draft.blocks, template })
  const counts = new Map<string, number>()
  for (const { rule, values } of checkDraft(draft, template, rows).filter(matters)) {
    const sentence = words.checks.messages[rule](values)
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  return [...counts].map(([sentence, count]) => words.cli.warning({ sentence, count }))
}

function matters({ level, rule }: Finding): boolean {
  return level === 'error' || rule === 'section-missing' || rule === 'blank-left'
}
