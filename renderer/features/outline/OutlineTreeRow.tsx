import { memo, useEffect, useRef, useState } from 'react'
import { session } from '../../session'
import { ActionMenu } from '../../ui/ActionMenu'
import { words } from '../../words'
import { addMissing, goToRow, rowActions } from './outlineFlow'
import { dotOf, endText, type ShownRow } from './outlineView'

type Props = ShownRow & {
  readonly isCurrent: boolean
  readonly isInTabOrder: boolean
  readonly canEdit: boolean
  readonly marksPlace: boolean
  /** Folds or unfolds the subsections of the row with this key. */
  readonly onFold: (key: string, isFolded: boolean) => void
}

/** A section, subsection or slot: state, number, heading, length or place. Rendered again only when its own row changes. */
export const OutlineTreeRow = memo(function OutlineTreeRow(props: Props) {
  const { depth, isExpanded, isCurrent, isInTabOrder, canEdit, marksPlace, onFold } = props
  const row = marksPlace ? props.row : { ...props.row, place: 'ok' as const }
  const [menuOpen, setMenuOpen] = useState(false)
  const element = useRef<HTMLDivElement>(null)
  const text = words.outline
  const fold = {
    id: 'fold',
    name: isExpanded ? text.collapse : text.expand,
    run: () => onFold(row.key, isExpanded === true),
  }
  const actions = [...(isExpanded === undefined ? [] : [fold]), ...(canEdit ? rowActions(row) : [])]
  const end = endText(row, text)

  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])

  return (
    <div
      ref={element}
      role="treeitem"
      aria-level={depth}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={isExpanded}
      aria-selected={isCurrent}
      aria-label={labelOf(row)}
      tabIndex={isInTabOrder ? 0 : -1}
      className="outline-row"
      data-row={row.key}
      data-depth={depth}
      data-current={isCurrent || undefined}
      data-wrong={row.place === 'misplaced' || undefined}
      data-missing={row.kind === 'missing' || undefined}
      title={row.text}
      onFocus={(event) => {
        if (event.target === event.currentTarget) session.set({ focusedRow: row.key })
      }}
      onClick={() => {
        if (row.kind !== 'missing') goToRow(row)
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        if (actions.length > 0) setMenuOpen(true)
      }}
    >
      {depth === 1 && <span className="dot" data-state={dotOf(row)} aria-hidden />}
      <span className="number">{row.number}</span>
      <span className="text">{row.text}</span>
      {row.kind === 'missing' && canEdit ? (
        <button
          type="button"
          tabIndex={-1}
          className="add"
          aria-label={text.add(row.text)}
          onClick={() => addMissing(row)}
        >
          {end}
        </button>
      ) : (
        <span className="count">{end}</span>
      )}
      {actions.length > 0 && (
        <span onClick={(event) => event.stopPropagation()}>
          <ActionMenu
            skipTab
            label={text.actionsOf(row.text)}
            actions={actions}
            isOpen={menuOpen}
            onOpenChange={setMenuOpen}
          />
        </span>
      )}
    </div>
  )
})

/** What a screen reader says of a row: number and heading, state, length, place. */
function labelOf(row: ShownRow['row']): string {
  const text = words.outline
  const length =
    row.target === undefined ? text.characters(row.characters) : text.ofTarget(row.characters, row.target)
  return [
    `${row.number}${row.text}`,
    text.states[row.state],
    ...(row.kind === 'missing' ? [] : [length]),
    ...(row.place === 'ok' ? [] : [endText(row, text)]),
  ].join('，')
}
