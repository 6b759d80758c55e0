/* global process, URL, Response */
import { app, BrowserWindow, Menu, net, protocol } from 'electron'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// A window with nothing in it but the editor, under the program's own rules for pages.
const folder = process.env.EDITOR_PAGE ?? '.'
const rules = "default-src 'none'; script-src 'self'; style-src 'self'"

protocol.registerSchemesAsPrivileged([{ scheme: 'page', privileges: { standard: true, secure: true } }])

/** @param {string} script */
const onPage = (script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script)
Menu.setApplicationMenu(
  Menu.buildFromTemplate([
    {
      label: 'edit',
      submenu: [
        { label: 'undo', accelerator: 'CmdOrCtrl+Z', click: () => onPage('window.draftEditor.undo()') },
        {
          label: 'bold',
          accelerator: 'CmdOrCtrl+B',
          click: () => onPage("window.draftEditor.toggle('bold')"),
        },
      ],
    },
  ]),
)

// Not awaited at top level: the program is ready only once this module is loaded.
void app.whenReady().then(() => {
  protocol.handle('page', async (request) => {
    const file = resolve(folder, `.${new URL(request.url).pathname}`)
    const response = await net.fetch(pathToFileURL(file).href)
    const type = response.headers.get('content-type') ?? 'text/html'
    return new Response(response.body, {
      headers: { 'content-type': type, 'content-security-policy': rules },
    })
  })
  return new BrowserWindow({ width: 1000, height: 900 }).loadURL('page://editor/index.html')
})
