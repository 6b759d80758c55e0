import type { PrintChoices } from '../../shared/pages/previewChoices'
import type { Printer } from '../../shared/pages/printJob'
import { sayFailure } from '../../shared/words/sayFailure'
import { bridge } from '../bridge'
import { words } from '../words'
import { preview, say } from './previewState'

/** What is chosen for the next time as well. */
export function changePrinting(change: Partial<PrintChoices>) {
  const printing = { ...preview.get().printing, ...change }
  preview.set({ printing })
  void bridge.request('preview.choose', { printing })
}

export function closePrint() {
  preview.set({ dialog: null })
}

type Sent = {
  /** Absent, the system's own dialog asks. */
  readonly printer: Printer | undefined
  /** Absent means all. */
  readonly pages: readonly number[] | undefined
  readonly copies: number
  readonly count: number
}

/** Prints; what went wrong is given back, and null where it went well or was given up. */
export async function sendToPrinter({ printer, pages, copies, count }: Sent): Promise<string | null> {
  const { duplex } = preview.get().printing
  const sent = await bridge.request('preview.print', {
    ...(printer && { printer: { name: printer.name, copies, duplex } }),
    ...(pages && { pages: [...pages] }),
  })
  if (!sent.ok) return sent.failure === 'cancelled' ? null : sayFailure(sent, words)
  if (printer) changePrinting({ printer: printer.name })
  closePrint()
  say({
    text: words.preview.sent({
      printer: printer?.label ?? null,
      pages: pages?.length ?? count,
      copies: printer ? copies : 1,
    }),
  })
  return null
}
