import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { GridListItem } from 'react-aria-components/GridList'
import type { DraftSummary } from '../../../shared/draft/requests'
import { fail } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
import { askRollForwardOf } from '../../draft/rollForwardFlow'
import { ActionMenu } from '../../ui/ActionMenu'
import { RenameField } from '../../ui/RenameField'
import { words } from '../../words'
import { deleteDraft, duplicateDraft, renameDraft, showInFolder } from './libraryFlow'
import { sayWhen } from './sayWhen'

type Props = {
  readonly summary: DraftSummary
  readonly now: number
  readonly isCurrent: boolean
  readonly isRenaming: boolean
  readonly onRename: (isRenaming: boolean) => void
}

/** One draft of the library: title, when it was last changed, and a menu. */
export function LibraryRow({ summary, now, isCurrent, isRenaming, onRename }: Props) {
  const [menuOpen, setMenuOpen] = useState(false)
  const title = summary.title.trim() || words.library.untitled
  const problem = summary.problem && sayFailure(fail(summary.problem, { file: summary.fileName }), words)
  const actions = [
    { id: 'rename', name: words.library.rename, run: () => onRename(true) },
    { id: 'duplicate', name: words.library.duplicate, run: () => void duplicateDraft(summary) },
    {
      id: 'rollForward',
      name: words.library.rollForward,
      run: () => void askRollForwardOf(summary.id),
    },
    { id: 'showInFolder', name: words.library.showInFolder, run: () => void showInFolder(summary) },
    { id: 'delete', name: words.library.delete, run: () => void deleteDraft(summary) },
  ]
  return (
    <GridListItem
      id={summary.id}
      textValue={title}
      className="draft-row"
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      onContextMenu={(event) => {
        event.preventDefault()
        setMenuOpen(true)
      }}
    >
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
          <span className="title" title={problem ?? title}>
            {problem !== undefined && <TriangleAlert aria-label={problem} />}
            {title}
          </span>
          <span className="when">{sayWhen(summary.modified, now, words.library)}</span>
          <ActionMenu
            label={words.library.actionsOf(title)}
            actions={actions}
            isOpen={menuOpen}
            onOpenChange={setMenuOpen}
          />
        </>
      )}
    </GridListItem>
  )
}
