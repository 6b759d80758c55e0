import { useEffect, useState } from 'react'
import type { Printer } from '../../shared/pages/printJob'
import { bridge } from '../bridge'

/** The printers there are, `asking` until the system has told; `ask` asks once more. */
export function usePrinters(): {
  readonly printers: readonly Printer[] | 'asking'
  readonly ask: () => void
} {
  const [printers, setPrinters] = useState<readonly Printer[] | 'asking'>('asking')
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isHere = true
    void bridge.request('preview.printers', {}).then((found) => {
      if (isHere) setPrinters(found.ok ? found.value : [])
    })
    return () => {
      isHere = false
    }
  }, [asked])
  return {
    printers,
    ask: () => {
      setPrinters('asking')
      setAsked(asked + 1)
    },
  }
}

/** The one used last if it is there, else the system's own, else the first. */
export function proposedPrinter(printers: readonly Printer[], last: string | undefined): Printer | undefined {
  return (
    printers.find(({ name }) => name === last) ?? printers.find(({ isDefault }) => isDefault) ?? printers[0]
  )
}
