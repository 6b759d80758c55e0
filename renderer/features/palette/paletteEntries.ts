import {
  commandIds,
  commands,
  isEnabled,
  type Command,
  type CommandId,
  type ContextKey,
} from '../../../shared/commands'
import type { QuickEntry } from '../../../shared/palette/quickMatch'
import type { Words } from '../../../shared/words/words'
import { sayShortcut } from '../../window/sayShortcut'

export type PaletteEntry = QuickEntry & {
  readonly id: CommandId
  readonly menu: string
  readonly shortcut: string | null
  readonly isEnabled: boolean
  readonly isChecked: boolean
  readonly isRecent: boolean
}

type Parts = {
  readonly context: ReadonlySet<ContextKey>
  /** Ids of the commands chosen last, the newest first; unknown ones are passed over. */
  readonly recent: readonly string[]
  readonly words: Pick<Words, 'commands' | 'menus'>
  readonly platform: string
}

/** Every command but the palette itself, those used last before the others. */
export function paletteEntries({ context, recent, words, platform }: Parts): readonly PaletteEntry[] {
  const known = recent.filter((id): id is CommandId => id in commands)
  const others = commandIds.filter((id) => !known.includes(id))
  return [...known, ...others]
    .filter((id) => id !== 'view.palette')
    .map((id) => {
      const command: Command = commands[id]
      const menu = words.menus[command.menu]
      const shortcut = command.shortcut === undefined ? null : sayShortcut(command.shortcut, platform)
      return {
        id,
        name: words.commands[id],
        more: [id, menu, ...(shortcut === null ? [] : [shortcut])],
        menu,
        shortcut,
        isEnabled: isEnabled(id, context),
        isChecked: command.checked !== undefined && context.has(command.checked),
        isRecent: known.includes(id),
      }
    })
}

/** The ids chosen last with one more; only so many are kept. */
export function withRecent(recent: readonly string[], id: CommandId): string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, 8)
}
