import { useEffect, useState } from 'react'
import { bridge } from '../bridge'

type LibraryPlace = { readonly folder: string; readonly isFixed: boolean }

/** Where the library is; null until that is known. */
export function useLibraryPlace(): LibraryPlace | null {
  const [place, setPlace] = useState<LibraryPlace | null>(null)
  useEffect(() => {
    let isCurrent = true
    void bridge.request('library.place', {}).then((answer) => {
      if (isCurrent && answer.ok) setPlace(answer.value)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return place
}
