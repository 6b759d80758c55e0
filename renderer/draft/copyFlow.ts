import { spansText } from '../../shared/draft/blockText'
import { blocksUnder } from '../../shared/outline/removeHeadings'
import { editor } from '../pageEditor'
import { session } from '../session'
import { tell, tellProblem } from '../window/notices'
import { words } from '../words'
import { copyByCommand } from './copyOut'
import { presentBlocks } from './presentDraft'

/** 复制全文: title and text, for Word, WPS, mail and chat programs. */
export function copyDraft() {
  const ids = presentBlocks().map(({ id }) => id)
  return copy({ ...editor.clipboardOf(ids, 'withTitle') }, words.exportDialog.draftCopied)
}

/** 复制本章节: the level-1 heading that the chosen outline row or the caret stands under, with all below it. */
export function copySection() {
  const blocks = presentBlocks()
  const { caret, focusedRow, rowKeys } = session.get()
  const place =
    focusedRow === null ? caret.block : blocks.find(({ id }) => rowKeys.get(id) === focusedRow)?.id
  const heading = blocks
    .slice(0, blocks.findIndex(({ id }) => id === place) + 1)
    .findLast((block) => block.type === 'heading' && block.level === 1)
  if (heading?.type !== 'heading') {
    tellProblem(words.exportDialog.noSection)
    return undefined
  }
  const ids = blocksUnder(blocks, [heading.id]).map(({ id }) => id)
  return copy(editor.clipboardOf(ids), words.exportDialog.sectionCopied(spansText(heading.lead)))
}

async function copy(content: Readonly<Record<string, string>>, done: string) {
  if (await copyByCommand(content)) tell(done)
  else tellProblem(words.exportDialog.notCopied)
}
