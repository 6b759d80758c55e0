import { ChevronDown, ChevronRight, Folder } from 'lucide-react'
import { useState } from 'react'
import type { LibraryLine } from '../../../shared/library/listDrafts'
import { ActionMenu } from '../../ui/ActionMenu'
import { RenameField } from '../../ui/RenameField'
import { words } from '../../words'
import { foldFolder, newFolder, removeFolder, renameFolder } from './folderFlow'
import type { RowFrame } from './rowFrame'

type Props = {
  readonly line: Extract<LibraryLine, { kind: 'folder' }>
  readonly frame: RowFrame
  /** A draft is held over it. */
  readonly isTarget: boolean
  readonly isRenaming: boolean
  readonly onRename: (isRenaming: boolean) => void
}

/** A folder of the library; a click shows or hides what it holds. */
export function FolderRow({ line, frame, isTarget, isRenaming, onRename }: Props) {
  const [menuOpen, setMenuOpen] = useState(false)
  const { path, name, count, isOpen } = line
  const text = words.library
  const actions = [
    { id: 'rename', name: text.renameFolder, run: () => onRename(true) },
    { id: 'newInside', name: text.newInside, run: () => void newFolder(path) },
    { id: 'remove', name: text.removeFolder, isDisabled: count > 0, run: () => void removeFolder(path) },
  ]
  const Twist = isOpen ? ChevronDown : ChevronRight
  return (
    <div
      {...frame}
      role="row"
      aria-label={text.folder(name, count, isOpen)}
      className="draft-row folder-row"
      data-folder={path}
      data-target={isTarget || undefined}
      onClick={(event) => {
        if (!isRenaming && !isOnControl(event.target)) foldFolder(path, isOpen)
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        setMenuOpen(true)
      }}
    >
      <div role="gridcell">
        {isRenaming ? (
          <RenameField
            label={text.folderName}
            value={name}
            onDone={(value) => {
              onRename(false)
              if (value !== null) void renameFolder(path, value)
            }}
          />
        ) : (
          <>
            <span className="title">
              <Twist aria-hidden className="twist" />
              <Folder aria-hidden className="folder-sign" />
              {name}
            </span>
            <span className="when">{text.folderCount(count)}</span>
            <ActionMenu
              label={text.actionsOf(name)}
              actions={actions}
              isOpen={menuOpen}
              onOpenChange={setMenuOpen}
            />
          </>
        )}
      </div>
    </div>
  )
}

function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input') !== null
}
