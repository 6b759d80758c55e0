/** Rings once, at a time that can be put off with every key: a timer that runs already is left to, and looks again when it ends. */
export type Alarm = {
  /** Rings after so many milliseconds, and not at the time set before. */
  set(delay: number): void
  clear(): void
}

export function createAlarm(ring: () => void): Alarm {
  let due: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let timerEnds = Infinity

  function wait(delay: number) {
    clearTimeout(timer)
    timer = setTimeout(look, delay)
    timerEnds = performance.now() + delay
  }

  function look() {
    timerEnds = Infinity
    if (due === null) return
    const left = due - performance.now()
    if (left > 0) {
      wait(left)
      return
    }
    due = null
    ring()
  }

  return {
    set(delay) {
      due = performance.now() + delay
      if (due < timerEnds) wait(delay)
    },
    clear() {
      due = null
    },
  }
}
