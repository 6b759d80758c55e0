import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/dialogs.css'
import './preview.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { bridge } from '../bridge'
import { words } from '../words'
import { Preview } from './Preview'
import { say } from './previewState'
import { startPreview } from './start'

// The one place where bugs of this page are caught: logged, and told.
function report(error: unknown) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (text.includes('ResizeObserver loop')) return
  void bridge.request('log.pageError', { text: text.slice(0, 20_000) })
  say({ text: words.preview.broke, isWrong: true })
}
window.addEventListener('error', (event) => report(event.error ?? event.message))
window.addEventListener('unhandledrejection', (event) => report(event.reason))

const [tools, frame] = [document.getElementById('tools'), document.getElementById('pages')]
if (!tools || !(frame instanceof HTMLIFrameElement)) throw new Error('preview.html lacks its places')
document.title = frame.title = words.preview.title
createRoot(tools, { onUncaughtError: report }).render(
  <StrictMode>
    <Preview />
  </StrictMode>,
)
void startPreview(frame)
