import { spansText, textOf } from '../draft/blockText'
import { charactersIn } from '../draft/characters'
import type { Block, BlockId } from '../draft/draft'
import type { DraftSections } from '../draft/sections'
import type { SlotId, Template } from '../template/template'
import { isClosing, isIntro } from './addSection'
import type { OutlineRow } from './outline'
import { stateOf } from './sectionState'
import { slotName } from '../template/slotName'
import { subsectionRows } from './subsectionRows'

type Numbers = ReadonlyMap<BlockId, string>

/** The key of a row that stands for a slot itself, missing or there. */
export function keyOf(slot: SlotId): string {
  return `slot:${slot}`
}

/** The row of what stands before the sections, without the recipient; none where nothing does. */
export function introRows({ before }: DraftSections, template: Template, numbers: Numbers): OutlineRow[] {
  const intro = before.filter(isIntro)
  return intro.length === 0 ? [] : [partRow('intro', intro, template, numbers)]
}

/** Rows of closing, attachments note, signature and each attachment, as they stand. */
export function closingRows({ after }: DraftSections, template: Template, numbers: Numbers): OutlineRow[] {
  const attached = after.findIndex((block) => block.type === 'attachment')
  const end = attached < 0 ? after : after.slice(0, attached)
  const closing = end.filter(isClosing)
  const rows = closing.length === 0 ? [] : [partRow('closing', closing, template, numbers)]
  for (const block of end) {
    if (block.type === 'attachments') rows.push(partRow('attachments', [block], template, numbers))
    if (block.type === 'signature') rows.push(partRow('signature', [block], template, numbers))
  }
  const places = new Map(after.map((block, index) => [block.id, index]))
  const inOrder = rows.toSorted((one, other) => placeOf(one, places) - placeOf(other, places))
  return [...inOrder, ...attachmentRows(attached < 0 ? [] : after.slice(attached), template, numbers)]
}

/** Rows of closing, attachments note and signature among blocks that a section still follows: they close nothing there. */
export function earlyRows(blocks: readonly Block[], template: Template, numbers: Numbers): OutlineRow[] {
  const parts = new Map<SlotId, Block[]>()
  for (const block of blocks) {
    const slot = isClosing(block) ? 'closing' : block.type
    if (slot !== 'closing' && slot !== 'attachments' && slot !== 'signature') continue
    parts.set(slot, [...(parts.get(slot) ?? []), block])
  }
  return [...parts].map(([slot, own]) => partRow(slot, own, template, numbers))
}

function attachmentRows(blocks: readonly Block[], template: Template, numbers: Numbers): OutlineRow[] {
  const starts = blocks.flatMap((block, index) => (block.type === 'attachment' ? [index] : []))
  return starts.map((start, index) => {
    const own = blocks.slice(start, starts[index + 1])
    const [first] = own
    const text = first?.type === 'attachment' ? spansText(first.title) : ''
    return { ...partRow('attachments', own, template, numbers), key: first?.id ?? '', text, required: false }
  })
}

function partRow(slot: SlotId, blocks: readonly Block[], template: Template, numbers: Numbers): OutlineRow {
  const known = template.slots.find((each) => each.id === slot)
  const name = slotName(slot, template)
  const [first] = blocks
  return {
    key: keyOf(slot),
    kind: 'part',
    ...(first ? { block: first.id } : {}),
    number: '',
    text: name,
    slot,
    slotName: name,
    required: known?.required ?? false,
    characters: charactersIn(blocks),
    ...(known?.target === undefined ? {} : { target: known.target }),
    state: blocks.every((block) => textOf(block) === '') ? 'empty' : stateOf(blocks, known?.target),
    place: 'ok',
    children: subsectionRows(blocks, { numbers, slot, slotName: name }),
  }
}

function placeOf(row: OutlineRow, places: ReadonlyMap<BlockId, number>): number {
  return places.get(row.block ?? '') ?? 0
}
