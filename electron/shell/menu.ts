import { Menu } from 'electron'
import { commands, isEnabled, type Command, type CommandId, type ContextKey } from '../../shared/commands'
import type { Words } from '../../shared/words/words'
import { buildMenuTemplate } from './menuTemplate'

export type NativeMenu = {
  /** Follows what the page says can be done now. */
  follow(context: ReadonlySet<ContextKey>): void
  /** Speaks another language from now on. */
  speak(words: Words): void
}

/** Sets the native menu; choosing an entry tells `choose`. */
export function installMenu(words: Words, choose: (command: CommandId) => void): NativeMenu {
  let context: ReadonlySet<ContextKey> = new Set()
  let menu = build(words)

  function build(spoken: Words) {
    const template = buildMenuTemplate({
      words: spoken,
      context,
      platform: process.platform,
      choose: (command) => {
        // The system has flipped the check mark by itself; only the page's answer may do so.
        showState(command)
        choose(command)
      },
    })
    const built = Menu.buildFromTemplate(template.map((entry) => ({ ...entry, submenu: [...entry.submenu] })))
    Menu.setApplicationMenu(built)
    return built
  }

  function showState(id: CommandId): void {
    const item = menu.getMenuItemById(id)
    if (!item) return
    const { checked }: Command = commands[id]
    item.enabled = isEnabled(id, context)
    if (checked) item.checked = context.has(checked)
  }

  return {
    follow(next) {
      context = next
      for (const id of Object.keys(commands) as CommandId[]) showState(id)
    },
    speak(spoken) {
      menu = build(spoken)
    },
  }
}
