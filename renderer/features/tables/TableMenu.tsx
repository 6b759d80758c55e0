import { useEffect, useState } from 'react'
import type { CommandId } from '../../../shared/commands'
import { desk } from '../../desk'
import { canEditOnScreen, session } from '../../session'
import { afterOverlay } from '../../ui/afterOverlay'
import { MenuAtPoint, type PointMenu } from '../../ui/MenuAtPoint'
import { editor } from '../../pageEditor'
import { contextKeysOf } from '../../window/contextKeys'
import { words } from '../../words'
import { menuActions } from './menuActions'

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
        afterOverlay(() =>
          setMenu({
            x,
            y,
            label: words.tables.menu,
            actions: menuActions(contextKeysOf(session.get()), run),
          }),
        )
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
