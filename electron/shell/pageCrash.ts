import { dialog, type BrowserWindow } from 'electron'
import type { Words } from '../../shared/words/words'
import type { Log } from './log'

/** Tells when the page has crashed and loads it again; what was saved is there. */
export function reloadAfterCrash(window: BrowserWindow, words: () => Words, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.write(`page gone: ${reason} ${exitCode}`)
    if (reason === 'clean-exit' || window.isDestroyed()) return
    void askAndReload()
  })

  async function askAndReload(): Promise<void> {
    const { files } = words()
    await dialog.showMessageBox(window, {
      type: 'error',
      message: files.pageGone,
      detail: files.pageGoneDetail,
      buttons: [files.reload],
    })
    if (!window.isDestroyed()) window.webContents.reload()
  }
}
