import { useState, type KeyboardEvent } from 'react'

type Parts = {
  /** Lines the keys walk over. */
  readonly count: number
  readonly onChoose: (index: number) => void
  readonly onLeave: () => void
}

/** The line of a list that the arrows move and Enter chooses, while the keyboard stays in a field. An input method has its keys to itself. */
export function useChosenLine({ count, onChoose, onLeave }: Parts) {
  const [active, setActive] = useState(0)
  const current = Math.min(active, count - 1)

  /** Home and End stay with the text of the search field. */
  function targetOf(key: string): number | undefined {
    if (count === 0) return undefined
    if (key === 'ArrowDown') return (current + 1) % count
    if (key === 'ArrowUp') return (current + count - 1) % count
    if (key === 'PageDown') return Math.min(current + 5, count - 1)
    if (key === 'PageUp') return Math.max(current - 5, 0)
    return undefined
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const target = targetOf(event.key)
    if (target !== undefined) setActive(target)
    else if (event.key === 'Enter') onChoose(current)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }

  return { current, setActive, onKeyDown }
}
