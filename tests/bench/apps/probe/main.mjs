// Runs another program's main file unchanged and prints when its first window had painted and could be written in.
import { app } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const target = process.env.BENCH_TARGET ?? ''
const selector = process.env.BENCH_SELECTOR ?? 'body'

/** Waits in the page until the element is there and a frame with it was made. @param {string} wanted */
const waitInPage = (wanted) =>
  new Promise((resolve) => {
    // What is there when a frame begins is on screen when it ends.
    const look = () => {
      if (!document.querySelector(wanted)) return requestAnimationFrame(look)
      const afterFrame = new MessageChannel()
      afterFrame.port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
      return afterFrame.port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })

app.once('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', () => {
    void window.webContents
      .executeJavaScript(`(${waitInPage.toString()})(${JSON.stringify(selector)})`)
      .then((at) => {
        fs.writeSync(1, `@@shown ${String(at)}\n`)
        app.exit(0)
      })
  })
})

/** @type {{ main: string, name: string }} */
const manifest = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'))
Object.assign(app, { getAppPath: () => target })
app.setName(manifest.name)
await import(pathToFileURL(path.join(target, manifest.main)).href)
