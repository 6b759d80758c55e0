import { spansText } from '../draft/blockText'
import type { BlockId, Draft } from '../draft/draft'
import { mapBlockTexts, type BlockText } from './blockTexts'
import { cellFigure } from './cellFigure'
import { touchesBlank } from './changeSpans'
import { findFigures } from './figures'
import { movedYears, type YearMove } from './movedYears'
import { writtenAs, type TextChange } from './textChange'

/** One change that rolling forward makes or would make, as the writer is shown it. */
export type RollChange = {
  /** The same for the same place of the same source, whatever else is chosen. */
  readonly key: string
  readonly kind: 'year' | 'figure' | 'date'
  /** Of the source; null for the title. */
  readonly block: BlockId | null
  readonly before: string
  readonly after: string
  /** A few characters of the text on either side. */
  readonly around: readonly [before: string, after: string]
}

/** The changes of one text of a draft, by block and field. */
export type TextChanges = ReadonlyMap<string, readonly (TextChange & { readonly change: RollChange })[]>

type Choices = YearMove & { readonly figures: boolean; readonly years: boolean }

/** All that rolling forward changes in the texts of a draft, in order; `inPlan` are the blocks of 下步计划. */
export function changesOf(draft: Draft, inPlan: ReadonlySet<BlockId>, choices: Choices): TextChanges {
  const changes = new Map<string, (TextChange & { change: RollChange })[]>()
  const look = (block: BlockId | null, text: BlockText) => {
    const found = changesIn(text, { ...choices, inPlan: block !== null && inPlan.has(block) })
    if (found.length > 0)
      changes.set(
        placeOf(block, text.field),
        found.map((one) => described(one, block, text)),
      )
    return text.spans
  }
  look(null, { field: 'title', spans: draft.title, kind: 'heading' })
  for (const block of draft.blocks) mapBlockTexts(block, (text) => look(block.id, text))
  return changes
}

/** Names one text of a draft. */
export function placeOf(block: BlockId | null, field: string): string {
  return `${block ?? ''}/${field}`
}

type Found = TextChange & { readonly kind: RollChange['kind'] }

function changesIn({ spans, kind, cell }: BlockText, choices: Choices): Found[] {
  const text = spansText(spans)
  if (kind === 'date')
    return text === '' || !choices.years ? [] : [{ start: 0, end: text.length, by: '', kind }]
  const years = choices.years ? movedYears(text, choices) : []
  const figures = choices.figures && kind === 'text' ? figuresOf(text, cell) : []
  return [...years.map(as('year')), ...figures.map(as('figure'))]
    .filter((change) => !touchesBlank(spans, change))
    .sort((one, other) => one.start - other.start)
    .filter((change, index, all) => change.start >= (all[index - 1]?.end ?? 0))
}

function as(kind: 'year' | 'figure') {
  return (change: TextChange): Found => ({ ...change, kind })
}

function figuresOf(text: string, cell: BlockText['cell']): TextChange[] {
  const own = cell && cellFigure(text, cell)
  return own ? [own] : findFigures(text)
}

function described(found: Found, block: BlockId | null, { field, spans }: BlockText) {
  const text = spansText(spans)
  const change: RollChange = {
    key: `${placeOf(block, field)}@${found.start}`,
    kind: found.kind,
    block,
    before: text.slice(found.start, found.end),
    after: writtenAs(found),
    around: [text.slice(Math.max(0, found.start - 12), found.start), text.slice(found.end, found.end + 12)],
  }
  return { ...found, change }
}
