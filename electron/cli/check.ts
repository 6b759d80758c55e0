import { checkDraft } from '../../shared/checks/checkDraft'
import type { Finding, FindingLevel } from '../../shared/checks/finding'
import { spansText, textOf } from '../../shared/draft/blockText'
import { buildOutline } from '../../shared/outline/buildOutline'
import { answerJson, refuse, refuseFor, words, type Answer, type Order } from './answer'
import { loadDraft, type LoadedDraft } from './input'

const levels: readonly FindingLevel[] = ['error', 'warning', 'review']

/** `check FILE --json [--level L]`: findings of at least that level (all unless given); exit 1 when one is an error. */
export async function answerCheck(order: Order): Promise<Answer> {
  const { values } = order
  const lowest = values.level === undefined ? levels.length - 1 : levels.findIndex((l) => l === values.level)
  if (lowest < 0) return refuse(words.cli.badOption('level', values.level ?? ''))
  const loaded = await loadDraft(order, 'as-written')
  if (!loaded.ok) return refuseFor(loaded, loaded.details)
  const { draft, template } = loaded.value
  const rows = buildOutline({ blocks: draft.blocks, template })
  const findings = checkDraft(draft, template, rows).filter(({ level }) => levels.indexOf(level) <= lowest)
  return answerJson(
    { findings: findings.map((finding) => describe(finding, loaded.value)) },
    findings.some(({ level }) => level === 'error') ? 1 : 0,
  )
}

function describe(finding: Finding, loaded: LoadedDraft) {
  const { rule, level, excerpt, values } = finding
  const { line, start, end } = placeOf(finding, loaded)
  const { messages, fixes } = words.checks
  return { rule, level, line, start, end, excerpt, message: messages[rule](values), fix: fixes[rule](values) }
}

/** Where the file has what the finding quotes; where it quotes nothing, the beginning of the block. */
function placeOf({ block: id, start = 0, end, excerpt }: Finding, { draft, placeOf }: LoadedDraft) {
  const block = draft.blocks.find((one) => one.id === id)
  const text = block ? textOf(block) : spansText(draft.title)
  return placeOf(id, { text, start, end: end ?? start + excerpt.length })
}
