import type { BlockId } from '../../../shared/draft/draft'
import { addAfter } from '../../../shared/outline/addAfter'
import { nameOf } from '../../../shared/outline/arranging'
import { setKept } from '../../../shared/outline/keepAsIs'
import { firstOfSlot, mergeSections } from '../../../shared/outline/mergeSections'
import { blocksUnder, removeHeadings } from '../../../shared/outline/removeHeadings'
import { renameHeading } from '../../../shared/outline/renameHeading'
import { setSlot } from '../../../shared/outline/setSlot'
import { topHeadings } from '../../../shared/outline/topHeadings'
import type { SlotId } from '../../../shared/template/template'
import { copyOut } from '../../draft/copyOut'
import { tell } from '../../window/notices'
import { editor } from '../../pageEditor'
import { presentBlocks } from '../../draft/presentDraft'
import { words } from '../../words'
import { applyAndTell, arrangeInput, onText } from './arrangeFlow'

/** Words a heading anew. */
export function rename(id: BlockId, name: string) {
  onText(({ blocks }) => editor.apply(renameHeading(blocks, id, name)))
}

/** Puts sections into a slot by hand; null lets their wording decide again. */
export function putIntoSlot(ids: readonly BlockId[], slot: SlotId | null) {
  onText(({ blocks }) => editor.apply(setSlot(blocks, ids, slot)))
}

/** 保持原样 for these sections, or no more. */
export function keepInPlace(ids: readonly BlockId[], kept: boolean) {
  onText(({ blocks }) => editor.apply(setKept(blocks, ids, kept)))
}

/** Joins a section to the one that stands first in its slot. */
export function merge(id: BlockId) {
  onText((input) => {
    const into = mergeName(id)
    if (into !== null) applyAndTell(mergeSections(input, id), words.outline.merged(into))
  })
}

/** The section that this one can be joined to, as printed; null where there is none. */
export function mergeName(id: BlockId): string | null {
  const input = arrangeInput()
  const first = input && firstOfSlot(input, id)
  return first ? nameOf(first.section.heading, input.blocks).text : null
}

/** Takes sections or subsections out with all below them, and offers them back. */
export function remove(ids: readonly BlockId[]) {
  onText(({ blocks }) => {
    const tops = topHeadings(blocks, ids)
    const [first] = tops
    if (first === undefined) return
    const name = nameOf(first.heading, blocks).text
    const what = tops.length > 1 ? words.outline.several(name, tops.length) : `“${name}”`
    applyAndTell(removeHeadings(blocks, ids), words.outline.removed(what))
  })
}

/** Copies sections or subsections whole, as a selection of them would be. */
export function copyHeadings(ids: readonly BlockId[]) {
  const blocks = blocksUnder(presentBlocks(), ids).map((block) => block.id)
  tell(copyOut(editor.clipboardOf(blocks)) ? words.outline.copied : words.outline.notCopied)
}

/** Adds an unnamed heading of the same level behind a section or subsection, and goes there to name it. */
export function addBehind(id: BlockId) {
  onText(({ blocks }) => {
    const edits = addAfter(blocks, id)
    editor.apply(edits)
    const [added] = edits.flatMap((edit) => (edit.type === 'insert' ? edit.blocks : []))
    if (added) editor.goTo({ block: added.id, start: 0, end: 0 })
  })
}
