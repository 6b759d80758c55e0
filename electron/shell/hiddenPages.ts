import { BrowserWindow, type WebContents } from 'electron'
import type { PageOrder, SetPages } from '../../shared/pages/pageOrder'
import { setPagesSchema } from '../../shared/pages/pageOrder'
import { fail, type Failure, type Result } from '../../shared/result'
import { pagesAddress } from './contentPolicy'

type Work = { readonly order: PageOrder; readonly signal?: AbortSignal | undefined }

/** What is done with set pages; `end` puts their window away. */
type Use<Value> = (contents: WebContents, set: SetPages, end: () => void) => Promise<Result<Value>>

/** Sets the pages in a window of their own that nobody sees; `use` ends it, or `signal` all of it. */
export async function onHiddenPages<Value>({ order, signal }: Work, use: Use<Value>): Promise<Result<Value>> {
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
    await titleTold(window.webContents, order.title)
    return set.tallRows > 0 ? fail('pages.tallRow') : use(window.webContents, set, end)
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

/** Milliseconds. */
const longestForTitle = 500

/** The title a PDF bears comes by another way than the script's answer, and may come after it. */
async function titleTold(contents: WebContents, title: string): Promise<void> {
  if (title === '' || contents.getTitle() === title) return
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, longestForTitle)
    contents.once('page-title-updated', () => {
      clearTimeout(late)
      resolve()
    })
  })
}

/** JSON twice over: the script holds the order as a string. */
async function setPages(contents: WebContents, order: PageOrder): Promise<SetPages> {
  const given = JSON.stringify(JSON.stringify(order))
  return setPagesSchema.parse(await contents.executeJavaScript(`setPages(JSON.parse(${given}))`))
}
