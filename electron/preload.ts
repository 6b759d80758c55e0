import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../shared/ipc'

const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke(`request/${name}`, input),
  on(name, listener) {
    const forward = (_event: unknown, value: Parameters<typeof listener>[0]) => listener(value)
    ipcRenderer.on(`event/${name}`, forward)
    return () => void ipcRenderer.off(`event/${name}`, forward)
  },
  openDropped: (files) =>
    ipcRenderer.send(
      'dropped',
      files.map((file) => webUtils.getPathForFile(file as File)),
    ),
}

contextBridge.exposeInMainWorld('bridge', bridge)
