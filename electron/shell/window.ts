import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Settings } from '../../shared/settings'
import { pageAddress } from './contentPolicy'
import { fitToDisplays } from './fitToDisplays'

type WindowParts = {
  readonly settings: Settings
  readonly title: string
  readonly preload: string
  /** Told a moment after the window was moved or sized. */
  readonly keepBounds: (bounds: Settings['window']) => void
}

/** The program's window: sandboxed, where it was last time, shown when it has something to show. */
export function openWindow({ settings, title, preload, keepBounds }: WindowParts): BrowserWindow {
  nativeTheme.themeSource = settings.theme
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...fitToDisplays(settings.window, areas),
    minWidth: 900,
    minHeight: 560,
    title,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1e1f22' : '#eceae6',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  if (settings.window.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  rememberBounds(window, keepBounds)
  void window.loadURL(pageAddress)
  return window
}

function rememberBounds(window: BrowserWindow, keep: (bounds: Settings['window']) => void): void {
  let waiting: NodeJS.Timeout | undefined
  const tell = () => {
    clearTimeout(waiting)
    keep({ ...window.getNormalBounds(), maximized: window.isMaximized() })
  }
  const later = () => {
    clearTimeout(waiting)
    waiting = setTimeout(tell, 500)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', tell)
  window.on('closed', () => clearTimeout(waiting))
}
