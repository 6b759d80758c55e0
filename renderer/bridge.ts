import type { Bridge } from '../shared/ipc'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** The page's only way to the machine. */
export const bridge: Bridge = window.bridge
