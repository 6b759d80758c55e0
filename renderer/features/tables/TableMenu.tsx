import { useEffect, useState } from 'react'
import { commandIds, commands, isEnabled, type Command, type CommandId } from '../../../shared/commands'
import { desk } from '../../desk'
import { canEditOnScreen, session } from '../../session'
import { afterOverlay } from '../../ui/afterOverlay'
import { MenuAtPoint, type PointMenu } from '../../ui/MenuAtPoint'
import { editor } from '../../pageEditor'
import { contextKeysOf } from '../../window/contextKeys'
import { words } from '../../words'

/** The menu of a right click in a table: cutting and pasting, and all of the menu 表格. */
export function TableMenu({ run }: { readonly run: (command: CommandId) => void }) {
  const [menu, setMenu] = useState<PointMenu | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const on = { signal: stop.signal }
    // A press of the right button on selected cells leaves them selected.
    desk.addEventListener(
      'mousedown',
      (event) => {
        if (event.button === 2 && cellAt(event)?.hasAttribute('data-cell-selected')) event.preventDefault()
      },
      on,
    )
    desk.addEventListener(
      'contextmenu',
      (event) => {
        if (!cellAt(event) || !canEditOnScreen(session.get())) return
        event.preventDefault()
        const { clientX: x, clientY: y } = event
        // What the press selected is told of with the next frame.
        afterOverlay(() => setMenu({ x, y, label: words.tables.menu, actions: actionsNow(run) }))
      },
      on,
    )
    return () => {
      stop.abort()
    }
  }, [run])
  return (
    menu && (
      <MenuAtPoint
        menu={menu}
        onClose={() => {
          setMenu(null)
          afterOverlay(() => editor.focus())
        }}
      />
    )
  )
}

function cellAt({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('.draft-body td') : null
}

const clipboard: readonly CommandId[] = ['edit.cut', 'edit.copy', 'edit.paste', 'edit.pastePlain']
const aligning: readonly CommandId[] = ['format.alignStart', 'format.alignCenter', 'format.alignRight']

function actionsNow(run: (command: CommandId) => void) {
  const context = contextKeysOf(session.get())
  const ofTable = commandIds.filter((id) => commands[id].menu === 'table')
  const grouped: readonly (readonly [number, readonly CommandId[]])[] = [
    [-2, clipboard],
    [-1, aligning],
    ...ofTable.map((id): [number, CommandId[]] => {
      const { group = 0 }: Command = commands[id]
      return [group, [id]]
    }),
  ]
  return grouped.flatMap(([group, ids]) =>
    ids.map((id) => ({
      id,
      name: words.commands[id],
      group,
      isDisabled: !isEnabled(id, context),
      run: () => afterOverlay(() => run(id)),
    })),
  )
}
