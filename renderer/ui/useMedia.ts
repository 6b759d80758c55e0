import { useSyncExternalStore } from 'react'

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (follow) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', follow)
      return () => list.removeEventListener('change', follow)
    },
    () => window.matchMedia(query).matches,
  )
}
