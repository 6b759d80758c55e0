import type { WebContents, WebContentsPrintOptions } from 'electron'
import type { PageOrder } from '../../shared/pages/pageOrder'
import type { Printer, PrintJob } from '../../shared/pages/printJob'
import { fail, ok, type Result } from '../../shared/result'
import { onHiddenPages } from './hiddenPages'
import { printFailure, toPrinter } from './printerFacts'

const micronsPerMillimetre = 1000
/** Milliseconds. After its callback Chromium still hands the job over; a window that goes at once takes it along (print.md, trap 3). */
const handOver = 3000
/** Milliseconds after which a printer asked without a dialog has not answered. */
const longest = 120_000

/** The printers of this machine; none where the system's spooler does not answer. */
export async function listPrinters(contents: WebContents): Promise<readonly Printer[]> {
  const printers = await contents.getPrintersAsync()
  return printers.map((printer) => toPrinter(printer, process.platform))
}

/** Prints set pages, or those of them that are wanted: to a printer, or by the system's own dialog. */
export function printPages(order: PageOrder, { printer, pages }: PrintJob): Promise<Result<null>> {
  return onHiddenPages({ order }, async (contents, _set, end) => {
    const printers = await contents.getPrintersAsync()
    if (printers.length === 0) return fail('print.noPrinter')
    if (printer && !printers.some(({ name }) => name === printer.name))
      return fail('print.printerGone', { printer: printer.name })
    // Chromium's own choice of pages is ignored (print.md, trap 4): what is not wanted is taken away. Numbers stay.
    if (pages) await contents.executeJavaScript(`keepPages(${JSON.stringify(pages)})`)
    const printed = await print(contents, optionsFor(order, printer))
    setTimeout(end, printed.ok ? handOver : 0)
    return printed
  })
}

function optionsFor({ layout }: PageOrder, printer: PrintJob['printer']): WebContentsPrintOptions {
  const { width, height } = layout.page
  return {
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: { width: width * micronsPerMillimetre, height: height * micronsPerMillimetre },
    ...(printer && {
      silent: true,
      deviceName: printer.name,
      copies: printer.copies,
      collate: true,
      duplexMode: printer.duplex,
    }),
  }
}

function print(contents: WebContents, options: WebContentsPrintOptions): Promise<Result<null>> {
  return new Promise((resolve) => {
    const late = options.silent
      ? setTimeout(() => resolve(fail('print.noAnswer', { printer: options.deviceName ?? '' })), longest)
      : undefined
    contents.print(options, (success, reason) => {
      clearTimeout(late)
      resolve(success ? ok(null) : printFailure(reason, options.deviceName))
    })
  })
}
