import { useMemo, useRef } from 'react'
import type { Template } from '../../../shared/template/template'
import { tell } from '../../window/notices'
import { useSession } from '../../session'
import { words } from '../../words'
import { DragHint } from './DragHint'
import type { Held } from './dropVerdict'
import { OutlineTreeRow } from './OutlineTreeRow'
import { shownRows } from './outlineView'
import { MenuAtPoint } from '../../ui/MenuAtPoint'
import { useRowSelection } from './rowSelection'
import { headingsOf, type TreeRow } from './treeRows'
import { useRowDrag } from './useRowDrag'
import { useTreeInput } from './useTreeInput'

type Props = {
  readonly rows: readonly TreeRow[]
  readonly folded: ReadonlySet<string>
  /** Folds or unfolds what stands under the row with this key. */
  readonly onFold: (key: string, isFolded: boolean) => void
  readonly template: Template | undefined
  readonly canEdit: boolean
  readonly isFiltered: boolean
  readonly marksPlace: boolean
}

/** With more rows than this only those in view are laid out. */
const longTree = 300

/** The tree itself: arrows walk and fold, Enter goes to a section or adds what is missing; with Shift or Ctrl several are chosen. */
export function OutlineTree({ rows, folded, onFold, template, canEdit, isFiltered, marksPlace }: Props) {
  const current = useSession(({ caret, rowKeys }) =>
    caret.block === null ? undefined : rowKeys.get(caret.block),
  )
  const focused = useSession((state) => state.focusedRow)
  const selected = useRowSelection((state) => state.keys)
  const shown = useMemo(() => shownRows(rows, folded), [rows, folded])
  const byKey = useMemo(() => new Map(shown.map((line) => [line.row.key, line])), [shown])
  const inTabOrder = [focused, current].find((key) => key && byKey.has(key)) ?? shown[0]?.row.key
  const tree = useRef<HTMLDivElement>(null)
  const input = useTreeInput({ tree, shown, byKey, focused, inTabOrder, template, canEdit, onFold })
  const { drag, onPointerDown } = useRowDrag({ hold, rows: shown })
  const line = drag?.verdict.name === 'goes' ? drag.verdict.drop.line : null
  const isDragged = (key: string) =>
    drag !== null && (key === drag.key || (selected.has(drag.key) && selected.has(key)))

  function hold(key: string): Held | null {
    const held = byKey.get(key)
    if (held === undefined || !canEdit) return null
    const chosen = input.chosenWith(held.row)
    const ids = chosen.flatMap(headingsOf)
    if (ids.length === 0) return null
    if (isFiltered) {
      tell(words.outline.notWhileFiltering)
      return null
    }
    const label =
      chosen.length > 1 ? words.outline.selected(chosen.length) : `${held.row.number}${held.row.text}`
    return { key, ids, indent: held.indent, label }
  }

  return (
    <>
      <div
        ref={tree}
        role="tree"
        aria-label={words.outline.title}
        aria-multiselectable
        className="tree"
        data-long={shown.length > longTree || undefined}
        data-several={selected.size > 0 || undefined}
        data-dragging={drag !== null || undefined}
        {...input.handlers}
        onPointerDown={(event) => {
          input.handlers.onPointerDown()
          onPointerDown(event)
        }}
      >
        {shown.map((each) => (
          <OutlineTreeRow
            key={each.row.key}
            {...each}
            isCurrent={each.row.key === current}
            isSelected={selected.size > 0 ? selected.has(each.row.key) : each.row.key === current}
            isInTabOrder={each.row.key === inTabOrder}
            canEdit={canEdit}
            marksPlace={marksPlace}
            isRenaming={each.row.key === input.renaming}
            drop={line?.key === each.row.key ? line.edge : undefined}
            isDragged={isDragged(each.row.key)}
            onRenamed={input.onRenamed}
          />
        ))}
      </div>
      <DragHint drag={drag} />
      {input.menu && <MenuAtPoint menu={input.menu} onClose={input.closeMenu} />}
    </>
  )
}
