import type { Block } from '../draft/draft'
import { newId } from '../draft/newId'

/** 只保留结构: recipient, headings without what runs on behind them, attachments note, signature; an empty paragraph where text stood. */
export function structureOf(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  const leaveRoom = () => {
    if (!isEmptyParagraph(kept.at(-1))) kept.push({ id: newId(), type: 'paragraph', spans: [] })
  }
  const attachment = blocks.findIndex((block) => block.type === 'attachment')
  for (const block of attachment < 0 ? blocks : blocks.slice(0, attachment)) {
    switch (block.type) {
      case 'heading': {
        const bare = { ...block }
        delete bare.tail
        kept.push(bare)
        if (block.tail) leaveRoom()
        break
      }
      case 'recipient':
      case 'attachments':
      case 'signature':
        kept.push(block)
        break
      case 'paragraph':
      case 'table':
        leaveRoom()
        break
      default:
    }
  }
  return withRoomUnder(kept)
}

function isEmptyParagraph(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.spans.length === 0
}

/** A heading that nothing follows gets a place to write. */
function withRoomUnder(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    const next = blocks[index + 1]
    const isBare = block.type === 'heading' && (next === undefined || endsSection(block.level, next))
    return isBare ? [block, { id: newId(), type: 'paragraph', spans: [] }] : [block]
  })
}

function endsSection(level: number, next: Block): boolean {
  return next.type === 'heading' ? next.level <= level : next.type !== 'paragraph'
}
