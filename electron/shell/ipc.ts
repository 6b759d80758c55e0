import { ipcMain, type BrowserWindow, type WebContents, type WebFrameMain } from 'electron'
import { z } from 'zod'
import {
  requestNames,
  requests,
  type EventName,
  type Events,
  type RequestHandlers,
  type RequestName,
} from '../../shared/ipc'
import { fail } from '../../shared/result'
import type { Log } from './log'
import { isPage, isPreview } from './ownAddress'

type IpcParts = {
  readonly window: BrowserWindow
  /** The preview over the window, while it shows. */
  readonly preview: () => WebContents | undefined
  /** Asked anew with every request: another library has other answers. */
  readonly handlers: () => RequestHandlers
  readonly openDropped: (files: readonly string[]) => void
  readonly log: Log
}

const droppedSchema = z.array(z.string().min(1).max(4096)).min(1).max(20)

/** The one place where the page's requests come in: who asks and what is asked are checked before anything is done. */
export function answerRequests({ window, preview, handlers, openDropped, log }: IpcParts): void {
  const isOurs = (frame: WebFrameMain | null) =>
    frame !== null && !window.isDestroyed() && frame === window.webContents.mainFrame && isPage(frame.url)

  /** The preview asks for what is its own, the page for the rest. */
  const mayAsk = (frame: WebFrameMain | null, name: RequestName) =>
    (isOurs(frame) && (!name.startsWith('preview.') || name === 'preview.open')) ||
    (frame !== null && frame === preview()?.mainFrame && isPreview(frame.url) && askedByPreview(name))

  for (const name of requestNames) {
    ipcMain.handle(`request/${name}`, async (event, value: unknown) => {
      const input = requests[name].input.safeParse(value)
      if (!mayAsk(event.senderFrame, name) || !input.success) {
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

function askedByPreview(name: RequestName): boolean {
  return (name.startsWith('preview.') && name !== 'preview.open') || alsoOfPreview.has(name)
}

const alsoOfPreview: ReadonlySet<RequestName> = new Set([
  'export.cancel',
  'export.openFile',
  'export.showInFolder',
  'log.pageError',
  'window.editRole',
])

/** Tells the page, or the preview, something. */
export function tellPage<Name extends EventName>(
  shown: BrowserWindow | WebContents,
  name: Name,
  value: Events[Name],
): void {
  if (shown.isDestroyed()) return
  const contents = 'webContents' in shown ? shown.webContents : shown
  contents.send(`event/${name}`, value)
}

/** Where the input was wrong, without what it held. */
function placesOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', ')
}
