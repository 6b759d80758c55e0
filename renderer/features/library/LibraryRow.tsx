import { Pin, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { LibraryLine } from '../../../shared/library/listDrafts'
import { fail } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
import { openDraft } from '../../draft/openDraft'
import { session, useSession } from '../../session'
import { ActionMenu } from '../../ui/ActionMenu'
import { RenameField } from '../../ui/RenameField'
import { words } from '../../words'
import { draftActions, manyActions } from './draftActions'
import { renameDraft } from './libraryFlow'
import type { RowFrame } from './rowFrame'
import { sayWhen } from './sayWhen'
import { selectDrafts, selectedSummaries } from './selection'

type Props = {
  readonly line: Extract<LibraryLine, { kind: 'draft' }>
  readonly frame: RowFrame
  readonly now: number
  readonly isCurrent: boolean
  readonly isSelected: boolean
  /** Taken into the selection or out of it; `isExtending`: all from the last one selected to this. */
  readonly onSelect: (isExtending: boolean) => void
  readonly isRenaming: boolean
  readonly onRename: (isRenaming: boolean) => void
}

const noTags: readonly string[] = []

/** One draft of the library: title, tags, what tells it from others, when it was last changed, and a menu. */
export function LibraryRow(props: Props) {
  const { line, frame, now, isCurrent, isSelected, onSelect, isRenaming, onRename } = props
  const { summary, isPinned, hint } = line
  const [menuOpen, setMenuOpen] = useState(false)
  const tags = useSession((state) => state.shelf.tags[summary.id]) ?? noTags
  const title = summary.title.trim() || words.library.untitled
  const problem = summary.problem && sayFailure(fail(summary.problem, { file: summary.fileName }), words)
  const actions = () => {
    const selected = isSelected ? selectedSummaries(session.get()) : []
    return selected.length > 1 ? manyActions(selected) : draftActions(summary, isPinned, () => onRename(true))
  }
  return (
    <div
      {...frame}
      role="row"
      className="draft-row"
      data-current={isCurrent || undefined}
      data-folder={summary.folder}
      aria-current={isCurrent || undefined}
      aria-selected={isSelected}
      onClick={(event) => {
        const isOnControl = event.target instanceof Element && event.target.closest('button, input') !== null
        if (isRenaming || isOnControl) return
        if (event.shiftKey || event.ctrlKey || event.metaKey) onSelect(event.shiftKey)
        else {
          selectDrafts([])
          void openDraft(summary.id)
        }
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        setMenuOpen(true)
      }}
    >
      <div role="gridcell">
        {isRenaming ? (
          <RenameField
            label={words.library.newTitle}
            value={summary.title}
            onDone={(value) => {
              onRename(false)
              if (value !== null) void renameDraft(summary, value)
            }}
          />
        ) : (
          <>
            <span className="title" title={problem ?? [title, hint].filter(Boolean).join('\n')}>
              {problem !== undefined && <TriangleAlert aria-label={problem} />}
              {isPinned && <Pin className="pin" aria-label={words.library.pinned} />}
              {title}
              {summary.conflictOf !== undefined && (
                <small className="tag conflict">{words.merging.badge}</small>
              )}
              {hint !== '' && <small className="hint">{hint}</small>}
              {tags.map((tag) => (
                <small key={tag} className="tag">
                  {tag}
                </small>
              ))}
            </span>
            <span className="when">{sayWhen(summary.modified, now, words.library)}</span>
            <ActionMenu
              label={words.library.actionsOf(title)}
              actions={menuOpen ? actions() : []}
              isOpen={menuOpen}
              onOpenChange={setMenuOpen}
            />
          </>
        )}
      </div>
    </div>
  )
}
