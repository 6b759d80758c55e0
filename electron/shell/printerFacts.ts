import type { PrinterInfo } from 'electron'
import type { Printer } from '../../shared/pages/printJob'
import { fail, type Failure } from '../../shared/result'

/** A printer as Chromium describes it, as it is offered to people. */
export function toPrinter(printer: PrinterInfo, platform: NodeJS.Platform): Printer {
  return {
    name: printer.name,
    label: printer.displayName || printer.name,
    isDefault: isDefault(printer),
    isStopped: isStopped(printer, platform),
  }
}

/** Older Electron says it beside the options. */
function isDefault(printer: PrinterInfo): boolean {
  return Reflect.get(printer, 'isDefault') === true || optionOf(printer, 'is-default') === 'true'
}

/** In error, offline, paused: bits of Windows' own. */
const stoppedBits = 0x83

/** IPP: state 5 is a stopped printer. */
function isStopped(printer: PrinterInfo, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') return (Number(Reflect.get(printer, 'status') ?? 0) & stoppedBits) !== 0
  return (
    optionOf(printer, 'printer-state') === '5' ||
    optionOf(printer, 'printer-is-accepting-jobs') === 'false' ||
    (optionOf(printer, 'printer-state-reasons') ?? '').includes('offline')
  )
}

function optionOf({ options }: PrinterInfo, name: string): string | undefined {
  const value: unknown = Reflect.get(options, name)
  return typeof value === 'string' ? value : undefined
}

/** What Chromium says is in English, and hardly about the printer. */
export function printFailure(reason: string, printer = ''): Failure {
  if (/cancel/i.test(reason)) return fail('cancelled')
  if (/invalid devicename/i.test(reason)) return fail('print.printerGone', { printer })
  if (/enumerate printers/i.test(reason)) return fail('print.noPrinter')
  return fail('print.failed', { reason })
}
