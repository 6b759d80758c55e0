import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { report, reportErrors } from './window/reportErrors'
import { start } from './start'

reportErrors()
const place = document.getElementById('page')
if (place === null) throw new Error('index.html has no place for the page')
createRoot(place, { onUncaughtError: report }).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
void start()
