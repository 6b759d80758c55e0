import { spansText } from '../draft/blockText'
import type { Block, BlockId } from '../draft/draft'
import type { Edit } from '../draft/edit'
import { newId } from '../draft/newId'

/**
 * Adds an attachment behind all that there is, with room to write in; its title is what the note names at this place,
 * where it names so many.
 */
export function addAttachment(
  blocks: readonly Block[],
  makeId: () => string = newId,
): { readonly edits: Edit[]; readonly id: BlockId } {
  const place = blocks.filter(({ type }) => type === 'attachment').length
  const name = noteOf(blocks)?.names[place]?.trim() ?? ''
  const id = makeId()
  const added: Block[] = [
    { id, type: 'attachment', title: name === '' ? [] : [{ text: name }] },
    { id: makeId(), type: 'paragraph', spans: [] },
  ]
  return { edits: [{ type: 'insert', blocks: added, before: null }], id }
}

/** Has the note (附件说明) name the attachments as they are called, in their order; nothing where it does, or where there are none. */
export function matchAttachmentsNote(blocks: readonly Block[], makeId: () => string = newId): Edit[] {
  const titles = blocks.flatMap((block) =>
    block.type === 'attachment' ? [spansText(block.title).replaceAll('\n', '').trim()] : [],
  )
  if (titles.length === 0) return []
  const note = noteOf(blocks)
  if (!note) {
    const before = blocks.find(({ type }) => type === 'signature' || type === 'attachment')?.id ?? null
    return [{ type: 'insert', blocks: [{ id: makeId(), type: 'attachments', names: titles }], before }]
  }
  // A name without an attachment may be one that is handed in beside the draft.
  const names = [
    ...titles.map((title, at) => title || (note.names[at] ?? '')),
    ...note.names.slice(titles.length),
  ]
  const isSame = names.length === note.names.length && names.every((name, at) => name === note.names[at])
  return isSame ? [] : [{ type: 'replace', block: { ...note, names } }]
}

function noteOf(blocks: readonly Block[]) {
  return blocks.find((block) => block.type === 'attachments')
}
