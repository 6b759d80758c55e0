import { useEffect, useRef } from 'react'
import { session } from '../../session'

/** Quitting and opening a file ask the dialog as well, with what the latest render knows. */
export function useMayGo(settle: () => boolean) {
  const latest = useRef(settle)
  useEffect(() => {
    latest.current = settle
  })
  useEffect(() => {
    session.set({ dialog: { name: 'phraseBook', mayGo: () => Promise.resolve(latest.current()) } })
    return () => {
      if (session.get().dialog?.name === 'phraseBook') session.set({ dialog: { name: 'phraseBook' } })
    }
  }, [])
}
