import { useEffect, useState } from 'react'
import type { Layout } from '../../../shared/layout/layout'
import { missingFonts, type MissingFont } from '../../../shared/layout/missingFonts'
import { installedFonts } from '../../window/installedFonts'

/** The fonts a layout lacks on this machine; `asking` until it has told, null where it does not tell. */
export type FontAnswer = readonly MissingFont[] | 'asking' | null

export function useFonts(layout: Layout): FontAnswer {
  const [installed, setInstalled] = useState<ReadonlySet<string> | 'asking' | null>('asking')
  useEffect(() => {
    let isHere = true
    void installedFonts().then((fonts) => {
      if (isHere) setInstalled(fonts)
    })
    return () => {
      isHere = false
    }
  }, [])
  return installed === 'asking' || installed === null ? installed : missingFonts(layout, installed)
}
