import { createAlarm } from '../alarm'

/** Runs a computation at once or after a pause; a later call takes the place of a waiting one. */
export type Refresh = {
  atOnce(): void
  afterPause(): void
  stop(): void
}

/** `pause` is in milliseconds. */
export function createRefresh(compute: () => void, pause: number): Refresh {
  const alarm = createAlarm(compute)
  return {
    atOnce() {
      alarm.clear()
      compute()
    },
    afterPause: () => alarm.set(pause),
    stop: () => alarm.clear(),
  }
}
