import { blockSchema, draftSchema, type Block, type Draft, type DraftHead, type Span } from './draft'
import { inSchemaOrder } from './inSchemaOrder'

/**
 * The JSON of a draft, keys in the order of the schema. Blocks are serialised once and kept by identity, so a save
 * costs what has changed since the last one.
 */
export function serialiseDraft(head: DraftHead, title: readonly Span[], blocks: readonly Block[]): string {
  const withoutBlocks = JSON.stringify(inSchemaOrder(draftSchema, { ...head, title, blocks: [] }))
  return `${withoutBlocks.slice(0, -closing.length)}${blocks.map(serialiseBlock).join(',')}${closing}`
}

/** The JSON of a whole draft, as its file holds it. */
export function draftJson({ title, blocks, ...head }: Draft): string {
  return serialiseDraft(head, title, blocks)
}

/** `blocks` is the last key of the schema. */
const closing = ']}'

function serialiseBlock(block: Block): string {
  const known = serialised.get(block)
  if (known !== undefined) return known
  const json = JSON.stringify(inSchemaOrder(blockSchema, block))
  serialised.set(block, json)
  return json
}

const serialised = new WeakMap<Block, string>()
