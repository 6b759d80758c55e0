import { useState } from 'react'
import type { ChecklistItem } from '../../../shared/draft/checklist'
import { ActionMenu, type Action } from '../../ui/ActionMenu'
import { CheckLine } from '../../ui/CheckLine'
import { RenameField } from '../../ui/RenameField'
import { words } from '../../words'

type Props = {
  readonly item: ChecklistItem
  /** The heading it is assigned to, as it stands now; absent where it has none or that is gone. */
  readonly sectionName?: string
  readonly canEdit: boolean
  /** What the menu offers besides editing. */
  readonly actions: readonly Action[]
  readonly onDone: (done: boolean) => void
  readonly onText: (text: string) => void
}

/** One point of the checklist: tick it, change it in place, or choose from its menu. */
export function ChecklistLine({ item, sectionName, canEdit, actions, onDone, onText }: Props) {
  const [isEditing, setEditing] = useState(false)
  const [menuOpen, setMenuOpen] = useState(false)
  const edit = { id: 'edit', name: words.guide.edit, run: () => setEditing(true) }
  if (isEditing)
    return (
      <li className="point">
        <RenameField
          label={words.guide.editing}
          value={item.text}
          onDone={(value) => {
            setEditing(false)
            if (value !== null) onText(value.trim())
          }}
        />
      </li>
    )
  return (
    <li
      className="point"
      data-done={item.done || undefined}
      onContextMenu={(event) => {
        event.preventDefault()
        if (canEdit) setMenuOpen(true)
      }}
    >
      <CheckLine
        label={<span className="point-text">{item.text}</span>}
        {...(sectionName !== undefined && { more: sectionName })}
        isChecked={item.done}
        isDisabled={!canEdit}
        onChange={onDone}
      />
      {canEdit && (
        <ActionMenu
          label={words.guide.actionsOf(item.text)}
          actions={[edit, ...actions]}
          isOpen={menuOpen}
          onOpenChange={setMenuOpen}
        />
      )}
    </li>
  )
}
