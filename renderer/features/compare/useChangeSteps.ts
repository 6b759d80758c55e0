import { useState, type RefObject } from 'react'

/** Steps from one change to the next inside a scrolling box. */
export type ChangeSteps = {
  /** From 0; -1 before the first step. */
  readonly at: number
  readonly go: (step: 1 | -1) => void
  readonly restart: () => void
}

/** Changes are the elements marked `data-change`; the one gone to is marked `data-current`. */
export function useChangeSteps(box: RefObject<HTMLElement | null>): ChangeSteps {
  const [at, setAt] = useState(-1)
  return {
    at,
    go(step) {
      const changes = [...(box.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
      if (changes.length === 0) return
      const next = at < 0 && step < 0 ? changes.length - 1 : (at + step + changes.length) % changes.length
      for (const change of changes) delete change.dataset.current
      const change = changes[next]
      if (change) change.dataset.current = ''
      change?.scrollIntoView({ block: 'center' })
      setAt(next)
    },
    restart: () => setAt(-1),
  }
}
