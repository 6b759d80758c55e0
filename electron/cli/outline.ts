import { layoutOf } from '../../shared/layout/layouts'
import { buildOutline } from '../../shared/outline/buildOutline'
import { orderMoves } from '../../shared/outline/putInOrder'
import { answerJson, refuseFor, type Answer, type Order } from './answer'
import { loadDraft } from './input'

/** `outline FILE --json [--fix]`: the level-1 sections as they stand, missing slots, and with --fix the moves of 整理顺序. */
export async function answerOutline(order: Order): Promise<Answer> {
  const { values } = order
  const loaded = await loadDraft(order, 'full-width')
  if (!loaded.ok) return refuseFor(loaded, loaded.details)
  const { draft, template } = loaded.value
  const input = { blocks: draft.blocks, template, numbering: layoutOf(draft).numbering }
  const rows = buildOutline(input)
  const sections = rows.filter(({ kind }) => kind === 'section')
  const { moves, after } = values.fix ? orderMoves(input) : { moves: [], after: [] }
  return answerJson({
    template: template.id,
    sections: sections.map(({ number, text, slotName, characters, state, place }, index) => ({
      index: index + 1,
      number,
      text,
      slot: slotName,
      characters,
      state,
      place,
    })),
    missing: rows.filter(({ kind }) => kind === 'missing').map(({ slotName }) => slotName),
    moves: moves.map(({ from, to }) => ({ from: from + 1, to: to + 1 })),
    after: after.map((index) => index + 1),
  })
}
