import { bridge } from '../bridge'
import { settleDialog } from '../window/openDialog'
import { nameAfterTitle } from './presentDraft'
import { session } from '../session'
import { settleUnsaved } from './unsaved'

/** Saves, then lets the window close; while a person is asked about unsaved text, it stays. */
export async function closeWindow() {
  if (session.get().dialog?.name === 'unsaved') return
  if (!(await settleDialog()) || !(await settleUnsaved('quit'))) return
  if (session.get().caret.inTitle) await nameAfterTitle()
  await bridge.request('window.closeNow', {})
}
