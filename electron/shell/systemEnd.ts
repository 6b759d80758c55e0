import { app, powerMonitor, type BrowserWindow } from 'electron'

/** Saves before the machine sleeps, is locked or ends the session, and quits in time where it shuts down. */
export function saveBeforeSleep(window: BrowserWindow, saveNow: () => void): void {
  powerMonitor.on('suspend', saveNow)
  powerMonitor.on('lock-screen', saveNow)
  // Not prevented, the system would end the program without waiting for the page.
  const onShutdown = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    app.quit()
  }
  powerMonitor.on('shutdown', onShutdown as () => void)
  // Linux ends a session by a signal, which would end the program without asking the window.
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) process.on(signal, () => app.quit())
  // Windows alone: there is no more time than a save takes.
  window.on('query-session-end', saveNow)
  window.on('session-end', saveNow)
}
