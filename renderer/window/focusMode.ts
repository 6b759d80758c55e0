import type { BlockId } from '../../shared/draft/draft'
import { flattenRows } from '../../shared/outline/outline'
import { editor } from '../pageEditor'
import { topRowOf } from '../draft/rowLookup'
import { session, type Session } from '../session'
import { words } from '../words'
import { tell } from './notices'

/** 专注模式: panes and toolbar go, and all but the section with the caret fades. The panes' settings stay as they are. */
export function toggleFocusMode() {
  const focusMode = !session.get().focusMode
  session.set({ focusMode })
  if (focusMode) tell(words.app.focusModeWayOut)
  editor.focus()
}

/** Says whether there was a focus mode to leave. */
export function leaveFocusMode(): boolean {
  if (!session.get().focusMode) return false
  session.set({ focusMode: false })
  return true
}

/** Lights the section with the caret while the focus mode is on: anew where the caret enters another one, never per key. */
export function followFocusMode() {
  let lit: Lit = { section: null, blocks: nothing }
  return session.subscribe((now, before) => {
    if (
      now.focusMode === before.focusMode &&
      now.caret.block === before.caret.block &&
      now.rowKeys === before.rowKeys
    )
      return
    const next = litBlocks(now, now.rowKeys === before.rowKeys ? lit : null)
    if (next === lit) return
    lit = next
    editor.setLit(lit.blocks)
  })
}

type Lit = { readonly section: string | null; readonly blocks: ReadonlySet<BlockId> }

const nothing: ReadonlySet<BlockId> = new Set()

/** Outside of all sections the paragraph with the caret is lit. What `known` holds is given back where it still is right. */
function litBlocks({ focusMode, caret, rows, rowKeys }: Session, known: Lit | null): Lit {
  const dark: Lit = { section: null, blocks: nothing }
  if (!focusMode) return known?.blocks === nothing ? known : dark
  if (caret.block === null) return dark
  const key = rowKeys.get(caret.block)
  const top = key === undefined ? undefined : topRowOf(rows, key)
  if (top?.kind !== 'section') return { section: null, blocks: new Set([caret.block]) }
  if (known?.section === top.key) return known
  const keys = new Set(flattenRows([top]).map((row) => row.key))
  const blocks = [...rowKeys].flatMap(([block, row]) => (keys.has(row) ? [block] : []))
  return { section: top.key, blocks: new Set(blocks) }
}
