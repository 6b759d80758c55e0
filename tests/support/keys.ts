import { expect, type ElectronApplication } from '@playwright/test'
import { commands, type Command, type CommandId } from '../../shared/commands'

/**
 * Presses a menu shortcut as a keyboard would. Playwright's own keys reach the page only: menu accelerators do not hear
 * them. A key sent by the main process goes first to the page and then, if the page lets it pass, to the menu, as
 * with a real keyboard (tried under Xvfb without a window manager: every form of accelerator is triggered).
 */
export async function pressAccelerator(app: ElectronApplication, accelerator: string): Promise<void> {
  const parts = accelerator.split('+').filter((part) => part !== '')
  const keyCode = accelerator.endsWith('+') ? '+' : (parts.at(-1) ?? '')
  const modifiers = parts.slice(0, -1).map(modifierOf)
  await app.evaluate(
    ({ BrowserWindow }, key) => {
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
      if (!window) throw new Error('There is no window to press a key in.')
      window.webContents.sendInputEvent({ type: 'keyDown', ...key })
      window.webContents.sendInputEvent({ type: 'keyUp', ...key })
    },
    { keyCode, modifiers },
  )
}

/**
 * Presses the shortcut that the command table gives this command, as soon as the menu lets it be chosen: the page tells
 * the menu where the caret stands a moment after it was set. Fails where it stays greyed out.
 */
export async function pressShortcut(app: ElectronApplication, id: CommandId): Promise<void> {
  const { shortcut }: Command = commands[id]
  if (shortcut === undefined) throw new Error(`${id} has no shortcut: choose it in the menu.`)
  await expect.poll(() => isInMenu(app, id), { message: `${id} can be chosen` }).toBe(true)
  await pressAccelerator(app, shortcut)
}

/** Chooses a command in the native menu, whose items carry the command's id; fails where it is greyed out. */
export async function chooseInMenu(app: ElectronApplication, id: CommandId): Promise<void> {
  await app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    if (!item) throw new Error(`The menu has no item ${wanted}.`)
    if (!item.enabled) throw new Error(`The menu item ${wanted} is greyed out.`)
    const click = item.click as (event: undefined, window: Electron.BrowserWindow | undefined) => void
    click(undefined, BrowserWindow.getAllWindows()[0])
  }, id)
}

/** Whether the native menu lets a person choose this command now. */
export async function isInMenu(app: ElectronApplication, id: CommandId): Promise<boolean> {
  return app.evaluate(
    ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled === true,
    id,
  )
}

type Modifier = 'alt' | 'control' | 'meta' | 'shift'

function modifierOf(name: string): Modifier {
  if (name === 'CmdOrCtrl') return process.platform === 'darwin' ? 'meta' : 'control'
  return ({ Alt: 'alt', Shift: 'shift', Ctrl: 'control', Cmd: 'meta' } as const)[name] ?? 'control'
}
