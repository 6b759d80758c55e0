import { spansText } from '../draft/blockText'
import type { Block, BlockId, Heading } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { newId } from '../draft/newId'
import { sectionsOf, type Section } from '../draft/sections'

export type InsertedSubsections = {
  readonly edits: readonly Edit[]
  /** The new headings, in order. */
  readonly headings: readonly BlockId[]
  /** Where writing goes on: under the first new heading. */
  readonly body: BlockId
}

/**
 * Puts headings of level 2 at the end of a section, a paragraph to write in under each; an empty paragraph that waits at the
 * section's end serves the first. Null where there is no such section.
 */
export function insertSubsections(
  blocks: readonly Block[],
  section: BlockId,
  texts: readonly string[],
  makeId: () => string = newId,
): InsertedSubsections | null {
  const own = sectionWith(blocks, section)
  if (!own || texts.length === 0) return null
  const waiting = waitingParagraph(own.blocks)
  const pairs = texts.map((text): [Heading, Block] => [
    { id: makeId(), type: 'heading', level: 2, lead: [{ text }] },
    { id: makeId(), type: 'paragraph', spans: [] },
  ])
  const [first, ...rest] = pairs
  if (!first) return null
  const last = own.blocks.at(-1) ?? own.heading
  const next = blocks[blocks.indexOf(last) + 1]?.id ?? null
  const edits: Edit[] = waiting
    ? [
        { type: 'insert', blocks: [first[0]], before: waiting.id },
        ...(rest.length > 0 ? [{ type: 'insert', blocks: rest.flat(), before: next } as const] : []),
      ]
    : [{ type: 'insert', blocks: pairs.flat(), before: next }]
  return { edits, headings: pairs.map(([heading]) => heading.id), body: waiting?.id ?? first[1].id }
}

/** The letters of the subheadings a section has, for telling which starters stand in it already. */
export function subheadingsIn(blocks: readonly Block[], section: BlockId): ReadonlySet<string> {
  const own = sectionWith(blocks, section)?.blocks.slice(1) ?? []
  return new Set(own.flatMap((block) => (block.type === 'heading' ? [lettersOf(spansText(block.lead))] : [])))
}

/** A heading's text without blanks and marks. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function sectionWith(blocks: readonly Block[], heading: BlockId): Section | undefined {
  return sectionsOf(blocks).sections.find((section) => section.heading.id === heading)
}

/** An empty paragraph at the end, unless a subheading is waiting for it. */
function waitingParagraph(blocks: readonly Block[]): Block | undefined {
  const last = blocks.at(-1)
  const before = blocks.at(-2)
  const isEmpty = last?.type === 'paragraph' && last.spans.length === 0
  return isEmpty && !(before?.type === 'heading' && before.level > 1) ? last : undefined
}
