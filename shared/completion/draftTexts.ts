import { spansText } from '../draft/blockText'
import type { Block, Draft, DraftId, Span } from '../draft/draft'
import { sectionsOf } from '../draft/sections'
import { ownYearOf } from '../rollForward/ownYear'
import { slotsOf } from '../template/slotsOf'
import type { SlotId, Template } from '../template/template'
import type { Owner } from './maskText'
import { unitsNamed } from './ownNames'

/** What a draft gives to go on from: its running text by part, and whose it is. */
export type DraftTexts = {
  readonly id: DraftId
  readonly owner: Owner
  readonly parts: readonly { readonly slot?: SlotId; readonly texts: readonly string[] }[]
}

/** The paragraphs of a draft and what runs on behind its headings; not what is in tables, nor recipient and signature. */
export function draftTexts(draft: Draft, template: Template | undefined): DraftTexts {
  const { before, sections, after } = sectionsOf(draft.blocks)
  const headings = sections.map(({ heading: { lead, slot } }) => ({
    text: spansText(lead),
    ...(slot !== undefined && { slot }),
  }))
  const slots = template ? slotsOf(headings, template) : []
  const parts = [
    { slot: 'intro', texts: before.flatMap(runningText) },
    ...sections.map(({ blocks }, index) => {
      const slot = slots[index]?.slot
      return { ...(slot !== undefined && { slot }), texts: blocks.flatMap(runningText) }
    }),
    { slot: 'closing', texts: after.flatMap(runningText) },
  ]
  const units = unitsNamed(draft)
  return {
    id: draft.id,
    owner: { profile: draft.profile, year: ownYearOf(draft), ...(units.length > 0 && { units }) },
    parts: parts.filter(({ texts }) => texts.length > 0),
  }
}

function runningText(block: Block): string[] {
  const spans: readonly Span[] =
    block.type === 'paragraph' ? block.spans : block.type === 'heading' ? (block.tail ?? []) : []
  return spans.length === 0 ? [] : [spansText(spans)]
}
