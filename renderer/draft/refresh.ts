/** Runs a computation at once or after a pause; a later call takes the place of a waiting one. */
export type Refresh = {
  atOnce(): void
  afterPause(): void
  stop(): void
}

/** `pause` is in milliseconds. */
export function createRefresh(compute: () => void, pause: number): Refresh {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  return {
    atOnce() {
      stop()
      compute()
    },
    afterPause() {
      stop()
      timer = setTimeout(compute, pause)
    },
    stop,
  }
}
