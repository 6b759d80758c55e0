import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { otherSlot } from '../../../shared/template/template'
import { RenameField } from '../../ui/RenameField'
import { words } from '../../words'
import { addMissing } from './outlineFlow'
import { dotOf, endText, type ShownRow } from './outlineView'

type Props = ShownRow & {
  readonly isCurrent: boolean
  readonly isSelected: boolean
  readonly isInTabOrder: boolean
  readonly canEdit: boolean
  readonly marksPlace: boolean
  readonly isRenaming: boolean
  /** Where the line stands that shows the place for what is dragged. */
  readonly drop?: 'top' | 'bottom' | undefined
  readonly isDragged: boolean
  readonly onRenamed: (key: string, name: string | null) => void
}

/**
 * A section, subsection, slot or group: state, number, heading, length or place. Rendered again only when its own row
 * changes; the tree around it hears its clicks and keys.
 */
export const OutlineTreeRow = memo(function OutlineTreeRow(props: Props) {
  const { depth, indent, isExpanded, isCurrent, isInTabOrder, canEdit, marksPlace, isRenaming } = props
  const row = marksPlace ? props.row : { ...props.row, place: 'ok' as const }
  const element = useRef<HTMLDivElement>(null)
  const text = words.outline
  const end = endText(row, text)
  const isGroup = row.kind === 'group'

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
      aria-selected={props.isSelected}
      aria-current={isCurrent || undefined}
      aria-label={labelOf(row)}
      tabIndex={isInTabOrder ? 0 : -1}
      className="outline-row"
      data-row={row.key}
      data-depth={indent}
      data-group={isGroup || undefined}
      data-grouped={depth > indent || undefined}
      data-current={isCurrent || undefined}
      data-selected={props.isSelected || undefined}
      data-wrong={row.place === 'misplaced' || undefined}
      data-missing={row.kind === 'missing' || undefined}
      data-drop={props.drop}
      data-dragged={props.isDragged || undefined}
      title={titleOf(row)}
    >
      {isExpanded !== undefined && (
        <span className="twist" data-twist aria-hidden>
          {isExpanded ? <ChevronDown /> : <ChevronRight />}
        </span>
      )}
      {indent === 1 && !isGroup && <span className="dot" data-state={dotOf(row)} aria-hidden />}
      {isRenaming ? (
        <RenameField
          label={text.newName}
          value={row.text}
          onDone={(name) => props.onRenamed(row.key, name)}
        />
      ) : (
        <>
          <span className="number">{row.number}</span>
          <span className="text">
            {row.text}
            {isGroup && <span className="times">{text.groupCount(row.children.length)}</span>}
          </span>
          <MarkOf row={row} />
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
          {(row.kind !== 'missing' || canEdit) && (
            <button
              type="button"
              tabIndex={-1}
              className="icon-button small row-menu"
              aria-label={text.actionsOf(row.text)}
              aria-haspopup="menu"
              data-menu
            >
              <Ellipsis aria-hidden />
            </button>
          )}
        </>
      )}
    </div>
  )
})

/** A quiet word on a section that belongs to no slot, or that is kept where it is. */
function MarkOf({ row }: { readonly row: ShownRow['row'] }) {
  const mark = markOf(row)
  return mark === '' ? null : <span className="mark">{mark}</span>
}

function markOf({ kind, slot, kept }: ShownRow['row']): string {
  if (kept) return words.outline.keptMark
  return kind === 'section' && slot === otherSlot ? words.outline.other : ''
}

/** The whole heading, and how it came to its slot. */
function titleOf(row: ShownRow['row']): string {
  const heading = `${row.number}${row.text}`
  return row.by === undefined ? heading : `${heading}\n${words.outline.slotBy[row.by](row.slotName)}`
}

/** What a screen reader says of a row: number and heading, state, length, place. */
function labelOf(row: ShownRow['row']): string {
  const text = words.outline
  const length =
    row.target === undefined ? text.characters(row.characters) : text.ofTarget(row.characters, row.target)
  const mark = markOf(row)
  return [
    row.kind === 'group' ? text.groupOf(row.text, row.children.length) : `${row.number}${row.text}`,
    text.states[row.state],
    ...(row.kind === 'missing' ? [] : [length]),
    ...(mark === '' ? [] : [mark]),
    ...(row.place === 'ok' ? [] : [endText(row, text)]),
  ].join('，')
}
