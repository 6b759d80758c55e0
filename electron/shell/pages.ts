import { BrowserWindow, type WebContents } from 'electron'
import type { PageOrder, SetPages } from '../../shared/pages/pageOrder'
import { setPagesSchema } from '../../shared/pages/pageOrder'
import { fail, ok, type Failure, type Result } from '../../shared/result'
import { pagesAddress } from './contentPolicy'

/** A PDF and what the page builder said of its pages. */
export type MadePdf = { readonly bytes: Uint8Array; readonly set: SetPages }

const millimetresPerInch = 25.4
const micronsPerMillimetre = 1000
/** After its callback Chromium still hands the job over; a window that goes at once takes it along (print.md, trap 3). */
const handOver = 3000

/** The PDF of the pages: tagged, with the headings as outline, fonts embedded. */
export function makePdf(order: PageOrder, signal?: AbortSignal): Promise<Result<MadePdf>> {
  return onPages({ order, signal }, async (contents, set, end) => {
    const { width, height } = order.layout.page
    try {
      const bytes = await contents.printToPDF({
        pageSize: { width: width / millimetresPerInch, height: height / millimetresPerInch },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      return ok({ bytes: new Uint8Array(bytes), set })
    } finally {
      end()
    }
  })
}

/** Prints the same pages by the system's own dialog. */
export function printPages(order: PageOrder): Promise<Result<null>> {
  return onPages({ order }, async (contents, _set, end) => {
    const printers = await contents.getPrintersAsync()
    if (printers.length === 0) {
      end()
      return fail('print.noPrinter')
    }
    return new Promise((resolve) => {
      const { width, height } = order.layout.page
      const pageSize = { width: width * micronsPerMillimetre, height: height * micronsPerMillimetre }
      contents.print(
        { printBackground: true, margins: { marginType: 'none' }, pageSize },
        (success, reason) => {
          setTimeout(end, success ? handOver : 0)
          if (success) resolve(ok(null))
          else if (/cancel/i.test(reason)) resolve(fail('cancelled'))
          else resolve(fail('print.failed', { reason }))
        },
      )
    })
  })
}

type Use<Value> = (contents: WebContents, set: SetPages, end: () => void) => Promise<Result<Value>>

type Work = { readonly order: PageOrder; readonly signal?: AbortSignal | undefined }

/** Sets the pages in a window of their own that nobody sees; `use` ends it, or `signal` all of it. */
async function onPages<Value>({ order, signal }: Work, use: Use<Value>): Promise<Result<Value>> {
  if (signal?.aborted) return fail('cancelled')
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
  let isOver = false
  const end = () => {
    isOver = true
    if (!window.isDestroyed()) window.destroy()
  }
  const stopped = new Promise<Failure>((resolve) => {
    const gone = () => {
      if (!isOver) resolve(fail('pages.crashed'))
    }
    signal?.addEventListener('abort', () => {
      resolve(fail('cancelled'))
      end()
    })
    window.webContents.once('render-process-gone', gone)
    window.once('closed', gone)
  })
  const work = async (): Promise<Result<Value>> => {
    await window.loadURL(pagesAddress)
    const set = await setPages(window.webContents, order)
    if (set.tallRows > 0) {
      end()
      return fail('pages.tallRow')
    }
    return use(window.webContents, set, end)
  }
  try {
    const result = await Promise.race([work(), stopped])
    if (!result.ok) end()
    return result
  } catch (error) {
    end()
    if (signal?.aborted) return fail('cancelled')
    throw error
  }
}

/** JSON twice over: the script holds the order as a string. */
async function setPages(contents: WebContents, order: PageOrder): Promise<SetPages> {
  const given = JSON.stringify(JSON.stringify(order))
  return setPagesSchema.parse(await contents.executeJavaScript(`setPages(JSON.parse(${given}))`))
}
