import { app, type BrowserWindow } from 'electron'
import { readHandedFiles } from './handedFiles'

/** A second start ends at once and hands its files to this one, which comes to the front. */
export function takeFilesOfLaterStarts(
  window: BrowserWindow,
  open: (files: readonly string[]) => void,
): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
    const files = readHandedFiles(data)
    if (files.length > 0) open(files)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    open([file])
  })
}
