import { FileOutput, FolderInput, Trash2, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import { askExportMany } from '../../draft/exportFlow'
import { useSession } from '../../session'
import { ActionPopover } from '../../ui/ActionPopover'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'
import { moveActions } from './draftActions'
import { deleteDrafts } from './libraryFlow'
import { selectDrafts, selectedSummaries } from './selection'

/** How many drafts are selected, and what can be done with all of them. */
export function SelectionBar() {
  const selected = useSession((state) => state.selectedDrafts)
  const library = useSession((state) => state.library)
  const drafts = selectedSummaries({ ...useSession.getState(), selectedDrafts: selected, library })
  if (drafts.length === 0) return null
  const text = words.library.many
  return (
    <div role="toolbar" aria-label={text.tools} className="library-selection">
      <output>{text.selected(drafts.length)}</output>
      <IconButton small label={text.export} onPress={() => void askExportMany()}>
        <FileOutput aria-hidden />
      </IconButton>
      <MenuTrigger>
        <Button aria-label={words.library.moveTo} className="icon-button small">
          <FolderInput aria-hidden />
        </Button>
        <ActionPopover actions={moveActions(drafts)} placement="bottom end" />
      </MenuTrigger>
      <IconButton small label={words.library.delete} onPress={() => void deleteDrafts(drafts)}>
        <Trash2 aria-hidden />
      </IconButton>
      <IconButton small label={text.none} onPress={() => selectDrafts([])}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
