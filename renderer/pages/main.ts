import './pages.css'
import { setPages } from './setPages'

// The program's shell calls it; this page has no bridge and can ask for nothing.
Object.assign(globalThis, { setPages })
