import type { ElectronApplication } from '@playwright/test'
import { pagesAddress } from '../../electron/shell/contentPolicy'
import type { PageOrder } from '../../shared/pages/pageOrder'

/** Has the program set pages in a hidden window, as for PDF and print, and reads the lines of each; a row of a table is one. */
export async function pagedDom(app: ElectronApplication, order: PageOrder): Promise<string[][]> {
  return app.evaluate(
    async ({ BrowserWindow }, { given, address }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
      try {
        await window.loadURL(address)
        const script = `setPages(JSON.parse(${JSON.stringify(given)})).then(() =>
        Array.from(document.querySelectorAll('.page'), (page) =>
          Array.from(page.querySelectorAll('.line, .placed, tr'), (line) => {
            const copy = line.cloneNode(true)
            for (const label of copy.querySelectorAll('.label')) label.remove()
            return copy.textContent
          })))`
        return (await window.webContents.executeJavaScript(script)) as string[][]
      } finally {
        window.destroy()
      }
    },
    { given: JSON.stringify(order), address: pagesAddress },
  )
}
