/** A shortcut of the command table as people read it: `CmdOrCtrl+Shift+Up` → `Ctrl+Shift+↑`. */
export function sayShortcut(shortcut: string, platform: string): string {
  return shortcut
    .split('+')
    .map((key) => (key === 'CmdOrCtrl' ? (platform === 'darwin' ? '⌘' : 'Ctrl') : (arrows[key] ?? key)))
    .join('+')
}

const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' }
