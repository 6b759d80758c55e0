import { bridge } from '../bridge'
import { tellProblem } from './notices'
import { words } from '../words'

/** The one place where bugs of the page are caught: logged, and told once. */
export function reportErrors() {
  window.addEventListener('error', (event) => report(event.error ?? event.message))
  window.addEventListener('unhandledrejection', (event) => report(event.reason))
}

/** For errors that React catches while drawing. */
export function report(error: unknown) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (text.includes('ResizeObserver loop')) return
  void bridge.request('log.pageError', { text: text.slice(0, 20_000) })
  tellProblem(words.app.broke)
}
