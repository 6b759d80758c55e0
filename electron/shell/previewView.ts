import { nativeTheme, WebContentsView, type BrowserWindow, type WebContents } from 'electron'
import { fail, ok, type Result } from '../../shared/result'
import { previewAddress } from './contentPolicy'

/** The preview over a window, as long as it shows. */
export type Preview = {
  /** Of what shows now. */
  readonly contents: () => WebContents | undefined
  /** Shows it; resolves when it is put away, or with why it broke. */
  open(): Promise<Result<null>>
  /** Puts it away; the window has the keys again. */
  close(): void
}

/** Covers the window with a page of its own process: setting many pages holds up neither typing nor saving. */
export function createPreview(window: BrowserWindow, preload: string): Preview {
  let shown: { readonly view: WebContentsView; readonly end: (result: Result<null>) => void } | undefined

  const cover = () => {
    const [width = 0, height = 0] = window.getContentSize()
    shown?.view.setBounds({ x: 0, y: 0, width, height })
  }
  const end = (result: Result<null>) => {
    const ended = shown
    shown = undefined
    if (!ended) return
    window.off('resize', cover)
    if (!window.isDestroyed()) {
      window.contentView.removeChildView(ended.view)
      window.webContents.focus()
    }
    if (!ended.view.webContents.isDestroyed()) ended.view.webContents.close()
    ended.end(result)
  }
  window.on('closed', () => end(ok(null)))

  return {
    contents: () => shown?.view.webContents,
    open: () =>
      new Promise((resolve) => {
        end(ok(null))
        const view = openView(preload)
        shown = { view, end: resolve }
        window.contentView.addChildView(view)
        cover()
        window.on('resize', cover)
        view.webContents.once('render-process-gone', () => end(fail('preview.crashed')))
        view.webContents.focus()
      }),
    close: () => end(ok(null)),
  }
}

function openView(preload: string): WebContentsView {
  const view = new WebContentsView({
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  view.setBackgroundColor(nativeTheme.shouldUseDarkColors ? '#191b1e' : '#eceae5')
  void view.webContents.loadURL(previewAddress)
  return view
}
