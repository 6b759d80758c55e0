import { bridge } from '../bridge'
import { session } from '../session'
import { tellFailure } from '../window/notices'
import { draftNow, flush } from './presentDraft'

/** 打印预览, or 打印 over it: the pages of the draft as it is now. Back from them the caret stands where it stood. */
export async function previewDraft({ toPrint = false } = {}) {
  session.set({ dialog: { name: 'preview' } })
  void flush()
  const draft = draftNow()
  const input = { json: JSON.stringify(draft), layout: draft.layout, toPrint }
  const closed = await bridge.request('preview.open', input)
  if (session.get().dialog?.name === 'preview') session.set({ dialog: null })
  if (!closed.ok) tellFailure(closed)
}
