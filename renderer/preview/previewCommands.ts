import type { CommandId } from '../../shared/commands'
import type { RequestInput } from '../../shared/ipc'
import { bridge } from '../bridge'
import { exportPdf } from './exportFlow'
import { changeLook, findNext, zoomBy } from './previewFlow'
import { preview } from './previewState'

/** What the menu's commands mean over pages; all others wait until the draft is there again. */
const handlers: Partial<Record<CommandId, () => unknown>> = {
  'draft.print': () => preview.set({ dialog: 'print' }),
  'export.pdf': exportPdf,
  'export.dialog': exportPdf,
  'edit.find': () => preview.set({ findAsked: preview.get().findAsked + 1 }),
  'edit.findNext': () => findNext(1),
  'edit.findPrevious': () => findNext(-1),
  'view.zoomIn': () => zoomBy(1),
  'view.zoomOut': () => zoomBy(-1),
  'view.zoomReset': () => changeLook({ zoom: 100 }),
}

/** Meant for whatever has the focus, also in a dialog. */
const roles: Partial<Record<CommandId, RequestInput<'window.editRole'>['role']>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.cut': 'cut',
  'edit.copy': 'copy',
  'edit.paste': 'paste',
  'edit.pastePlain': 'pasteAndMatchStyle',
  'edit.selectAll': 'selectAll',
}

/** Does what is chosen in the menu or by its keys. */
export function followCommands() {
  bridge.on('command.chosen', ({ command }) => {
    const role = roles[command]
    if (role) void bridge.request('window.editRole', { role })
    else if (preview.get().dialog === null) handlers[command]?.()
  })
}
