import { describe, expect, it } from 'vitest'
import { printFailure, toPrinter } from '../../../electron/shell/printerFacts'
import { fail } from '../../../shared/result'

const printer = (options: Record<string, string>, more: object = {}) => ({
  name: 'hp',
  displayName: '',
  description: '',
  options,
  ...more,
})

describe('a printer', () => {
  it('is called as people know it, else by its own name', () => {
    expect(toPrinter(printer({}), 'linux').label).toBe('hp')
    expect(toPrinter(printer({}, { displayName: '二楼' }), 'linux').label).toBe('二楼')
  })

  it('is the default where old or new Electron says so', () => {
    expect(toPrinter(printer({ 'is-default': 'true' }), 'linux').isDefault).toBe(true)
    expect(toPrinter(printer({}, { isDefault: true }), 'win32').isDefault).toBe(true)
    expect(toPrinter(printer({}), 'linux').isDefault).toBe(false)
  })

  it('is stopped where CUPS or Windows says that it does not print', () => {
    const isStopped = (options: Record<string, string>) => toPrinter(printer(options), 'linux').isStopped
    expect(isStopped({ 'printer-state': '5' })).toBe(true)
    expect(isStopped({ 'printer-state': '3', 'printer-state-reasons': 'offline-report' })).toBe(true)
    expect(isStopped({ 'printer-is-accepting-jobs': 'false' })).toBe(true)
    expect(isStopped({ 'printer-state': '3', 'printer-state-reasons': 'none' })).toBe(false)
    expect(toPrinter(printer({}, { status: 0x80 }), 'win32').isStopped).toBe(true)
    expect(toPrinter(printer({}, { status: 0 }), 'win32').isStopped).toBe(false)
  })
})

it.each([
  ['Print job canceled', fail('cancelled')],
  ['Failed to enumerate printers', fail('print.noPrinter')],
  ['Invalid deviceName provided', fail('print.printerGone', { printer: 'hp' })],
  ['Print job failed', fail('print.failed', { reason: 'Print job failed' })],
])('“%s” becomes something to act on', (reason, failure) => {
  expect(printFailure(reason, 'hp')).toEqual(failure)
})
