import type { ElectronApplication } from '@playwright/test'
import type { PrinterInfo } from 'electron'

type Printed = {
  readonly options: unknown
  /** Of the pages, as they stand on them. */
  readonly numbers: string[]
  readonly sides: string[]
}

/** From now on the machine seems to have these printers, which note what they are given or refuse it. */
export async function lieThatPrinters(
  app: ElectronApplication,
  printers: readonly PrinterInfo[],
  { refusing = '' } = {},
): Promise<void> {
  await app.evaluate(
    ({ app: program, webContents }, given) => {
      const lie = (contents: Electron.WebContents) => {
        contents.getPrintersAsync = () => Promise.resolve([...given.printers])
        contents.print = (options, answer) => {
          const read = `Array.from(document.querySelectorAll('.number'), (one) => [one.textContent, one.className.split(' ').at(-1)])`
          void contents.executeJavaScript(read).then((pages: [string, string][]) => {
            const [numbers, sides] = [pages.map(([number]) => number), pages.map(([, side]) => side)]
            Reflect.set(globalThis, 'printed', { options, numbers, sides })
            answer?.(given.refusing === '', given.refusing)
          })
        }
      }
      webContents.getAllWebContents().forEach(lie)
      program.on('web-contents-created', (_event, contents) => lie(contents))
    },
    { printers, refusing },
  )
}

/** What a printer was given last. */
export function printed(app: ElectronApplication): Promise<Printed> {
  return app.evaluate(() => Reflect.get(globalThis, 'printed') as Printed)
}
