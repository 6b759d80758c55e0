import { useEffect, useState } from 'react'
import { usualFonts } from '../../../shared/layout/faces'
import { installedFamilies, installedFonts } from '../../window/installedFonts'

/** The fonts that fields know. */
export type MachineFonts = {
  /** All names of fonts on this machine; null until it has told, and where it does not. */
  readonly installed: ReadonlySet<string> | null
  /** The names on offer: the usual ones, then what else is here. */
  readonly han: readonly string[]
}

/** The fonts of this machine, once it has told. */
export function useMachineFonts(): MachineFonts {
  const [fonts, setFonts] = useState<MachineFonts>({ installed: null, han: usualFonts })
  useEffect(() => {
    let isHere = true
    void Promise.all([installedFonts(), installedFamilies()]).then(([installed, families]) => {
      if (isHere) setFonts({ installed, han: [...new Set([...usualFonts, ...families])] })
    })
    return () => {
      isHere = false
    }
  }, [])
  return fonts
}
