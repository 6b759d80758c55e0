import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { desk, followDesk } from './desk'
import { report, reportErrors } from './window/reportErrors'
import { start } from './start'

reportErrors()
const before = place('before-desk')
const after = place('after-desk')
followDesk()
before.after(desk)
createRoot(before, { onUncaughtError: report }).render(
  <StrictMode>
    <App after={after} />
  </StrictMode>,
)
void start()

function place(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`index.html has no ${id}`)
  return element
}
