import { useEffect, useState } from 'react'
import { afterOverlay } from '../../ui/afterOverlay'

/** Gives the focus back, at the end, to what had it at first. A dialog does so by itself, but not where another took its place meanwhile. */
export function useFocusBack() {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () =>
      afterOverlay(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      }),
    [before],
  )
}
