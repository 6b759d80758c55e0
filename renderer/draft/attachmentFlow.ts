import { newId } from '../../shared/draft/newId'
import { addAttachment, matchAttachmentsNote } from '../../shared/outline/attachmentEdits'
import { editor } from '../pageEditor'
import { tell } from '../window/notices'
import { words } from '../words'

/** 插入 → 分页, at the caret. */
export function insertPageBreak() {
  editor.insertBlocks([{ id: newId(), type: 'pageBreak' }])
}

/** 插入 → 附件: a further attachment at the end, its title to be written. */
export function insertAttachment() {
  const { edits, id } = addAttachment(editor.blocks())
  editor.apply(edits)
  editor.goTo(id)
}

/** Brings 附件说明 in step with the attachments. */
export function matchAttachments() {
  const edits = matchAttachmentsNote(editor.blocks())
  if (edits.length > 0) editor.apply(edits)
  const hasAny = editor.blocks().some(({ type }) => type === 'attachment')
  if (edits.length === 0) tell(hasAny ? words.editor.attachmentsMatch : words.editor.noAttachments)
}
