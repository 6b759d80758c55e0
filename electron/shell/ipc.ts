import { ipcMain, type BrowserWindow, type WebFrameMain } from 'electron'
import { z } from 'zod'
import { requestNames, requests, type EventName, type Events, type RequestHandlers } from '../../shared/ipc'
import { fail } from '../../shared/result'
import type { Log } from './log'
import { isPage } from './ownAddress'

type IpcParts = {
  readonly window: BrowserWindow
  /** Asked anew with every request: another library has other answers. */
  readonly handlers: () => RequestHandlers
  readonly openDropped: (files: readonly string[]) => void
  readonly log: Log
}

const droppedSchema = z.array(z.string().min(1).max(4096)).min(1).max(20)

/** The one place where the page's requests come in: who asks and what is asked are checked before anything is done. */
export function answerRequests({ window, handlers, openDropped, log }: IpcParts): void {
  const isOurs = (frame: WebFrameMain | null) =>
    frame !== null && !window.isDestroyed() && frame === window.webContents.mainFrame && isPage(frame.url)

  for (const name of requestNames) {
    ipcMain.handle(`request/${name}`, async (event, value: unknown) => {
      const input = requests[name].input.safeParse(value)
      if (!isOurs(event.senderFrame) || !input.success) {
        log.write(`request refused: ${name} ${input.success ? 'from elsewhere' : placesOf(input.error)}`)
        return fail('request.invalid')
      }
      try {
        const answer = handlers()[name] as (input: unknown) => Promise<unknown>
        return await answer(input.data)
      } catch (error) {
        log.bug(`request ${name}`, error)
        throw error
      }
    })
  }

  ipcMain.on('dropped', (event, value: unknown) => {
    const files = droppedSchema.safeParse(value)
    if (isOurs(event.senderFrame) && files.success) openDropped(files.data)
    else log.write('request refused: dropped')
  })
}

/** Tells the page something. */
export function tellPage<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  value: Events[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(`event/${name}`, value)
}

/** Where the input was wrong, without what it held. */
function placesOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', ')
}
