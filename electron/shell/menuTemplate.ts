import {
  commandIds,
  commands,
  isEnabled,
  type Command,
  type CommandId,
  type ContextKey,
  type MenuId,
} from '../../shared/commands'
import type { Words } from '../../shared/words/words'

export type MenuEntry =
  | { readonly type: 'separator' }
  | {
      readonly type: 'normal' | 'checkbox'
      readonly id: CommandId
      readonly label: string
      readonly enabled: boolean
      readonly checked?: boolean
      readonly accelerator?: string
      /** False where the page's own key handling does it already: twice would be once too often. */
      readonly registerAccelerator?: false
      readonly click: () => void
    }

export type MenuTemplate = readonly {
  readonly id: MenuId
  readonly label: string
  readonly submenu: readonly MenuEntry[]
}[]

type MenuParts = {
  readonly words: Pick<Words, 'menus' | 'commands'>
  readonly context: ReadonlySet<ContextKey>
  readonly choose: (command: CommandId) => void
  readonly platform: string
}

/** The native menu as data, built from the table of commands: its groups, keys, check marks and what can be chosen now. */
export function buildMenuTemplate({ words, context, choose, platform }: MenuParts): MenuTemplate {
  return (Object.keys(words.menus) as MenuId[]).map((menu) => ({
    id: menu,
    label: words.menus[menu],
    submenu: inGroups(commandIds.filter((id) => commands[id].menu === menu)).flatMap((group, index) => [
      ...(index > 0 ? [{ type: 'separator' } as const] : []),
      ...group.map((id) => entry(id)),
    ]),
  }))

  function entry(id: CommandId): MenuEntry {
    const { shortcut, checked }: Command = commands[id]
    return {
      type: checked ? 'checkbox' : 'normal',
      id,
      label: words.commands[id],
      enabled: isEnabled(id, context),
      ...(checked && { checked: context.has(checked) }),
      ...(shortcut !== undefined && { accelerator: shortcut }),
      ...(pageDoesItself.has(id) && platform !== 'darwin' && { registerAccelerator: false }),
      click: () => choose(id),
    }
  }
}

const pageDoesItself: ReadonlySet<CommandId> = new Set([
  'edit.cut',
  'edit.copy',
  'edit.paste',
  'edit.pastePlain',
  'edit.selectAll',
  'edit.moveParagraphUp',
  'edit.moveParagraphDown',
])

function inGroups(ids: readonly CommandId[]): CommandId[][] {
  const groups = new Map<number, CommandId[]>()
  for (const id of ids) {
    const { group = 0 }: Command = commands[id]
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}
