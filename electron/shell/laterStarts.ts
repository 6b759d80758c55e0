import { app, type BrowserWindow } from 'electron'
import { z } from 'zod'

const handedOver = z.object({ files: z.array(z.string().max(4096)).max(20) })

/** A second start ends at once and hands its files to this one, which comes to the front. */
export function takeFilesOfLaterStarts(
  window: BrowserWindow,
  open: (files: readonly string[]) => void,
): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
    const handed = handedOver.safeParse(data)
    if (handed.success && handed.data.files.length > 0) open(handed.data.files)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    open([file])
  })
}
