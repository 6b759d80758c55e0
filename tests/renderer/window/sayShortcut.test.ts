import { expect, it } from 'vitest'
import { sayShortcut } from '../../../renderer/window/sayShortcut'

it('says a shortcut as it stands on the keys', () => {
  expect(sayShortcut('CmdOrCtrl+Shift+O', 'win32')).toBe('Ctrl+Shift+O')
  expect(sayShortcut('CmdOrCtrl+S', 'darwin')).toBe('⌘+S')
  expect(sayShortcut('Alt+Shift+Up', 'linux')).toBe('Alt+Shift+↑')
})
