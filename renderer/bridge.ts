import type { Bridge } from '../shared/ipc'

declare global {
  // Declaration merging needs an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    readonly bridge: Bridge
  }
}

/** The page's only way to the machine. */
export const bridge: Bridge = window.bridge
