// Shows one page, as plainly as Electron can: the reference that the program is measured against.
import { app, BrowserWindow } from 'electron'

app.commandLine.appendSwitch('disable-renderer-backgrounding')
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 860, webPreferences: { spellcheck: false } })
  void window.loadFile(process.env.BENCH_PAGE ?? '')
})
