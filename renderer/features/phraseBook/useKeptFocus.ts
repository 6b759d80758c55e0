import { useEffect } from 'react'
import { afterOverlay } from '../../ui/afterOverlay'

/** Gives the keyboard a place when the button it was on is switched off or gone: the first there is of some selectors. Else not even Escape would work. */
export function useKeptFocus(...selectors: readonly string[]) {
  useEffect(() =>
    afterOverlay(() => {
      const { activeElement } = document
      if (activeElement !== document.body && activeElement?.matches(':disabled') !== true) return
      const places = selectors.map((selector) => document.querySelector<HTMLElement>(`.dialog ${selector}`))
      places.find((place) => place !== null)?.focus()
    }),
  )
}
