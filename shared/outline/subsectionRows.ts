import { spansText } from '../draft/blockText'
import type { Block, BlockId, Heading } from '../draft/draft'
import type { OutlineRow } from './outline'
import { charactersUnder, stateOf } from './sectionState'

/** What the rows of one section share. */
export type RowSetting = {
  readonly numbers: ReadonlyMap<BlockId, string>
  readonly slot: string
  readonly slotName: string
}

/** The headings among these blocks as rows, nested by level; a skipped level makes no row. */
export function subsectionRows(blocks: readonly Block[], setting: RowSetting): OutlineRow[] {
  const rows: OutlineRow[] = []
  let index = blocks.findIndex(isHeading)
  while (index >= 0) {
    const heading = blocks[index]
    if (!heading || !isHeading(heading)) break
    const end = nextIndex(blocks, index + 1, (block) => isHeading(block) && block.level <= heading.level)
    rows.push(rowOf(heading, blocks.slice(index, end), setting))
    index = end < blocks.length ? end : -1
  }
  return rows
}

function rowOf(heading: Heading, blocks: readonly Block[], setting: RowSetting): OutlineRow {
  return {
    key: heading.id,
    kind: 'subsection',
    block: heading.id,
    level: heading.level,
    number: setting.numbers.get(heading.id) ?? '',
    text: spansText(heading.lead),
    slot: setting.slot,
    slotName: setting.slotName,
    required: false,
    characters: charactersUnder(blocks),
    state: stateOf(blocks),
    place: 'ok',
    children: subsectionRows(blocks.slice(1), setting),
  }
}

function isHeading(block: Block): block is Heading {
  return block.type === 'heading'
}

function nextIndex(blocks: readonly Block[], from: number, found: (block: Block) => boolean): number {
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block && found(block)) return index
  }
  return blocks.length
}
