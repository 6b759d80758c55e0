import { runCommand } from './commandHandlers'
import { ChangeTemplateDialog } from './features/changeTemplate/ChangeTemplateDialog'
import { CompareDialog } from './features/compare/CompareDialog'
import { ExportDialog } from './features/exporting/ExportDialog'
import { ExportDespiteDialog } from './features/exporting/ExportDespiteDialog'
import { ExportManyDialog } from './features/exporting/ExportManyDialog'
import { AboutDialog } from './features/help/AboutDialog'
import { ShortcutsDialog } from './features/help/ShortcutsDialog'
import { LayoutsDialog } from './features/layouts/LayoutsDialog'
import { MergeDialog } from './features/merge/MergeDialog'
import { MoveDialog } from './features/movingLibrary/MoveDialog'
import { NewDraftDialog } from './features/newDraft/NewDraftDialog'
import { EditPhraseDialog } from './features/phraseBook/EditPhraseDialog'
import { PhraseBookDialog } from './features/phraseBook/PhraseBookDialog'
import { SavePhraseDialog } from './features/phraseBook/SavePhraseDialog'
import { ProfileDialog } from './features/profile/ProfileDialog'
import { RescueDialog } from './features/rescue/RescueDialog'
import { RestoreDialog } from './features/restoring/RestoreDialog'
import { NotCopyDialog, ReturnedFileDialog } from './features/reviewing/ReturnedFileDialog'
import { ReviewDialog } from './features/reviewing/ReviewDialog'
import { RollForwardDialog } from './features/rollForward/RollForwardDialog'
import { SettingsDialog } from './features/settings/SettingsDialog'
import { InsertTableDialog } from './features/tables/InsertTableDialog'
import { LibrarySearchDialog } from './features/librarySearch/LibrarySearchDialog'
import { TagsDialog } from './features/library/TagsDialog'
import { TrashDialog } from './features/trash/TrashDialog'
import { TemplatesDialog } from './features/templates/TemplatesDialog'
import { UnsavedDialog } from './features/unsaved/UnsavedDialog'
import { PhrasePalette } from './features/snippets/PhrasePalette'
import { HeadingList } from './features/palette/HeadingList'
import { Palette } from './features/palette/Palette'
import { useSession } from './session'

/** The dialog the session asks for, if any. */
export function DialogOnTop() {
  const dialog = useSession((state) => state.dialog)
  switch (dialog?.name) {
    case undefined:
    case 'preview': // A page of its own over the window.
      return null
    case 'newDraft':
      return <NewDraftDialog />
    case 'insertTable':
      return <InsertTableDialog />
    case 'changeTemplate':
      return <ChangeTemplateDialog />
    case 'layouts':
      return <LayoutsDialog />
    case 'templates':
      return <TemplatesDialog />
    case 'profile':
      return <ProfileDialog />
    case 'settings':
      return <SettingsDialog />
    case 'moveLibrary':
      return <MoveDialog />
    case 'restoreBackup':
      return <RestoreDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'about':
      return <AboutDialog />
    case 'palette':
      return <Palette run={runCommand} />
    case 'headings':
      return <HeadingList />
    case 'phrases':
      return <PhrasePalette />
    case 'savePhrase':
      return <SavePhraseDialog phrase={dialog.phrase} />
    case 'editPhrase':
      return <EditPhraseDialog phrase={dialog.phrase} />
    case 'phraseBook':
      return <PhraseBookDialog />
    case 'trash':
      return <TrashDialog />
    case 'librarySearch':
      return <LibrarySearchDialog />
    case 'tags':
      return <TagsDialog draft={dialog.draft} />
    case 'rollForward':
      return <RollForwardDialog source={dialog.source} />
    case 'review':
      return <ReviewDialog />
    case 'notCopy':
      return <NotCopyDialog file={dialog.file} percent={dialog.percent} />
    case 'returnedFile':
      return <ReturnedFileDialog file={dialog.file} />
    case 'compare':
      return <CompareDialog older={dialog.older} newer={dialog.newer} />
    case 'merge':
      return <MergeDialog copy={dialog.copy} conflict={dialog.conflict} />
    case 'unsaved':
      return <UnsavedDialog failure={dialog.failure} going={dialog.going} onAnswer={dialog.answer} />
    case 'rescue':
      return <RescueDialog offer={dialog.offer} onAnswer={dialog.answer} />
    case 'export':
      return <ExportDialog />
    case 'exportMany':
      return <ExportManyDialog drafts={dialog.drafts} />
    case 'exportDespite':
      return (
        <ExportDespiteDialog
          findings={dialog.findings}
          onExport={() => dialog.answer(true)}
          onRevise={() => dialog.answer(false)}
        />
      )
  }
}
