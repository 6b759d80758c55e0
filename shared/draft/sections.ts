import type { Block, BlockId, Heading } from './draft'

/** 章节: a level-1 heading with all that follows, up to the next one or to what closes the draft. */
export type Section = {
  readonly heading: Heading
  /** The heading itself and all that follows. */
  readonly blocks: readonly Block[]
}

/** A draft taken apart: `before` + the sections' blocks + `after` are all its blocks in order. */
export type DraftSections = {
  /** What stands before the first level-1 heading: recipient and intro. */
  readonly before: readonly Block[]
  readonly sections: readonly Section[]
  /** Closing paragraphs, attachments note, signature, attachments, and whatever stands among them. */
  readonly after: readonly Block[]
}

/**
 * Takes a draft apart into sections. A closing paragraph, attachments note or signature that a level-1 heading still
 * follows closes nothing: it belongs to the section it stands in. Headings of an attachment are no sections.
 */
export function sectionsOf(blocks: readonly Block[]): DraftSections {
  const attachment = blocks.findIndex((block) => block.type === 'attachment')
  const body = attachment < 0 ? blocks.length : attachment
  const starts: number[] = []
  for (let index = 0; index < body; index += 1) if (isSectionHeading(blocks[index])) starts.push(index)
  const lastStart = starts.at(-1) ?? 0
  const close = blocks.findIndex((block, index) => index >= lastStart && closesDraft(block))
  const end = close < 0 ? blocks.length : close
  const sections = starts.map((start, index) => sectionFrom(blocks.slice(start, starts[index + 1] ?? end)))
  return { before: blocks.slice(0, starts[0] ?? end), sections, after: blocks.slice(end) }
}

/** The block before which something at the end of the last section goes; null at the end of the draft. */
export function endOfSections(draft: DraftSections): BlockId | null {
  return draft.after[0]?.id ?? null
}

function isSectionHeading(block: Block | undefined): boolean {
  return block?.type === 'heading' && block.level === 1
}

function closesDraft(block: Block): boolean {
  if (block.type === 'paragraph') return block.role === 'closing'
  return block.type === 'attachments' || block.type === 'signature' || block.type === 'attachment'
}

function sectionFrom(blocks: readonly Block[]): Section {
  const [heading] = blocks
  if (heading?.type !== 'heading') throw new Error('a section starts with its heading')
  return { heading, blocks }
}
