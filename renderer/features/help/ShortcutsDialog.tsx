import { commandIds, commands, type Command, type MenuId } from '../../../shared/commands'
import { sayShortcut } from '../../window/sayShortcut'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

/** Every shortcut there is, by menu, from the command table. */
export function ShortcutsDialog() {
  const platform = useSession((state) => state.platform)
  const text = words.app.shortcuts
  const close = () => session.set({ dialog: null })
  return (
    <DialogFrame
      wide
      title={text.title}
      onClose={close}
      actions={
        <Button look="go" onPress={close} autoFocus>
          {words.app.close}
        </Button>
      }
    >
      <div className="keys" tabIndex={0} role="group" aria-label={text.title}>
        {(Object.keys(words.menus) as MenuId[]).map((menu) => (
          <KeyList key={menu} name={words.menus[menu]} lines={linesOf(menu, platform)} />
        ))}
        <KeyList
          name={text.editorKeys}
          lines={[text.tab, text.shiftTab, text.word, text.leave, text.escape]}
        />
        <KeyList name={words.outline.title} lines={text.outlineKeys} />
      </div>
    </DialogFrame>
  )
}

type Line = readonly string[]

function KeyList({ name, lines }: { readonly name: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{name}</h3>
      <dl>
        {lines.map(([keys, what]) => (
          <div key={keys}>
            <dt>{what}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function linesOf(menu: MenuId, platform: string): readonly Line[] {
  return commandIds.flatMap((id) => {
    const command: Command = commands[id]
    if (command.menu !== menu || command.shortcut === undefined) return []
    return [[sayShortcut(command.shortcut, platform), words.commands[id].replace(/…$/, '')]]
  })
}
