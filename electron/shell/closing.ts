import type { BrowserWindow } from 'electron'

export type Closing = {
  /** The page listens from now on: it may have text to save. */
  readonly beginHolding: () => void
  /** The page's answer: the window closes at once. */
  readonly closeNow: () => void
}

type ClosingParts = {
  /** Asks the page to save all and then to answer. */
  readonly tellPage: () => void
  readonly askCloseAnyway: () => Promise<boolean>
}

/** Milliseconds the page has to save before it is asked whether it is alive, and then to say so. */
const timeToSave = 5000
const timeToAnswer = 2000

/**
 * Holds the window open until the page has saved. A page that is alive may take its time, for it may be asking the person;
 * for one that hangs the person is asked here. A page that never started has nothing to lose.
 */
export function holdUntilSaved(window: BrowserWindow, { tellPage, askCloseAnyway }: ClosingParts): Closing {
  let mayClose = true
  let isWaiting = false

  const closeNow = () => {
    mayClose = true
    if (!window.isDestroyed()) window.close()
  }

  window.on('close', (event) => {
    if (mayClose || window.webContents.isCrashed()) return
    event.preventDefault()
    tellPage()
    if (!isWaiting) void wait()
  })
  return {
    closeNow,
    beginHolding: () => {
      mayClose = false
    },
  }

  async function wait(): Promise<void> {
    isWaiting = true
    while (!window.isDestroyed()) {
      await pause(timeToSave)
      if (window.isDestroyed() || (await isAlive(window))) break
      if (await askCloseAnyway()) {
        mayClose = true
        if (!window.isDestroyed()) window.destroy()
      }
    }
    isWaiting = false
  }
}

async function isAlive(window: BrowserWindow): Promise<boolean> {
  const answered = window.webContents.executeJavaScript('true').then(
    () => true,
    () => false,
  )
  return Promise.race([answered, pause(timeToAnswer).then(() => false)])
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
