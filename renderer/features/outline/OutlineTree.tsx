import { useCallback, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Enforcement } from '../../../shared/draft/draft'
import type { OutlineRow } from '../../../shared/outline/outline'
import { session, useSession } from '../../session'
import { words } from '../../words'
import { addMissing, goToRow } from './outlineFlow'
import { OutlineTreeRow } from './OutlineTreeRow'
import { rowAfterKey, shownRows } from './outlineView'

type Props = { readonly canEdit: boolean; readonly enforcement: Enforcement }

/** The tree itself: arrows walk and fold, Enter goes to a section or adds what is missing. */
export function OutlineTree({ canEdit, enforcement }: Props) {
  const rows = useSession((state) => state.rows)
  const current = useSession(({ caret, rowKeys }) =>
    caret.block === null ? undefined : rowKeys.get(caret.block),
  )
  const focused = useSession((state) => state.focusedRow)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const shown = shownRows(rows, folded)
  const isShown = (key: string | null | undefined) => shown.some(({ row }) => row.key === key)
  const inTabOrder = isShown(focused) ? focused : isShown(current) ? current : shown[0]?.row.key

  const fold = useCallback((key: string, isFolded: boolean) => {
    setFolded((before) => {
      const others = [...before].filter((other) => other !== key)
      return new Set(isFolded ? [...others, key] : others)
    })
  }, [])

  function choose(row: OutlineRow) {
    if (row.kind !== 'missing') goToRow(row)
    else if (canEdit) addMissing(row)
  }

  function onKey(event: KeyboardEvent) {
    const here = shown.find(({ row }) => row.key === focused)
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const next = rowAfterKey(shown, here.row.key, event.key)
    if (next !== null) focusRow(event.currentTarget, next)
    else if (event.key === 'ArrowLeft' && here.isExpanded) fold(here.row.key, true)
    else if (event.key === 'ArrowRight' && here.isExpanded === false) fold(here.row.key, false)
    else if (event.key === 'Enter' || event.key === ' ') choose(here.row)
    else return
    event.preventDefault()
  }

  /** The window losing the focus (a native menu opens) does not count as leaving. */
  function onBlur(event: FocusEvent) {
    if (document.activeElement === event.target) return
    if (!event.currentTarget.contains(event.relatedTarget)) session.set({ focusedRow: null })
  }

  return (
    <div role="tree" aria-label={words.outline.title} className="tree" onKeyDown={onKey} onBlur={onBlur}>
      {shown.map((line) => (
        <OutlineTreeRow
          key={line.row.key}
          {...line}
          isCurrent={line.row.key === current}
          isInTabOrder={line.row.key === inTabOrder}
          canEdit={canEdit}
          marksPlace={enforcement !== 'off'}
          onFold={fold}
        />
      ))}
    </div>
  )
}

function focusRow(tree: Element, key: string) {
  tree.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus()
}
