import { expect, it } from 'vitest'
import { fileFormats } from '../../../electron/shell/fileFormats'

const file = '/家/总结 1.docx'
const address = 'file:///%E5%AE%B6/%E6%80%BB%E7%BB%93%201.docx'

it('says it as GNOME, KDE and macOS read it, the desktop’s own form first', () => {
  expect(Object.entries(fileFormats(file, 'linux', 'ubuntu:GNOME'))).toEqual([
    ['x-special/gnome-copied-files', `copy\n${address}`],
    ['text/uri-list', `${address}\r\n`],
  ])
  expect(Object.keys(fileFormats(file, 'linux', 'KDE'))[0]).toBe('text/uri-list')
  expect(fileFormats(file, 'darwin')).toEqual({ 'public.file-url': address })
})
