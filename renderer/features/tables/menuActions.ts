import { isEnabled, type CommandId, type ContextKey } from '../../../shared/commands'
import type { Action } from '../../ui/action'
import { afterOverlay } from '../../ui/afterOverlay'
import { words } from '../../words'

/** What the menu of a right click in a table offers: the clipboard, and all that the menu 表格 has. */
export function menuActions(context: ReadonlySet<ContextKey>, run: (command: CommandId) => void): Action[] {
  const entry = (group: number, id: CommandId): Action => ({
    id,
    group,
    name: words.commands[id],
    isDisabled: !isEnabled(id, context),
    run: () => afterOverlay(() => run(id)),
  })
  const entries = (group: number, ...ids: CommandId[]) => ids.map((id) => entry(group, id))
  const under = (group: number, name: string, ...ids: CommandId[]): Action => ({
    id: name,
    group,
    name,
    run: () => undefined,
    children: entries(0, ...ids),
  })
  const text = words.tables
  return [
    ...entries(0, 'edit.cut', 'edit.copy', 'edit.paste', 'edit.pastePlain'),
    under(
      1,
      text.insertLines,
      'table.insertRowAbove',
      'table.insertRowBelow',
      'table.insertColumnLeft',
      'table.insertColumnRight',
    ),
    under(1, text.deleteLines, 'table.deleteRows', 'table.deleteColumns', 'table.delete'),
    ...entries(2, 'table.merge', 'table.split'),
    under(3, text.align, 'format.alignStart', 'format.alignCenter', 'format.alignRight'),
    ...entries(3, 'table.header', 'table.evenColumns', 'table.landscape'),
  ]
}
