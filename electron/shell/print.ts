import type { BrowserWindow } from 'electron'
import { fail, ok, type Result } from '../../shared/result'

/** Prints what the window shows under its print style, by the system's own dialog. */
export async function printWindow(window: BrowserWindow): Promise<Result<null>> {
  const printers = await window.webContents.getPrintersAsync()
  if (printers.length === 0) return fail('print.noPrinter')
  return new Promise((resolve) =>
    window.webContents.print({ printBackground: true }, (success, reason) => {
      if (success) resolve(ok(null))
      else if (/cancel/i.test(reason)) resolve(fail('cancelled'))
      else resolve(fail('print.failed', { reason }))
    }),
  )
}
