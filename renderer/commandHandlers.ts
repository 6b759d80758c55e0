import { isEnabled, type CommandId } from '../shared/commands'
import type { Enforcement } from '../shared/draft/draft'
import type { Settings } from '../shared/settings'
import { bridge } from './bridge'
import { contextKeysOf } from './window/contextKeys'
import { backUpNow } from './draft/backupFlow'
import { fillLatestAlike } from './draft/blankFlow'
import { insertAttachment, insertPageBreak, matchAttachments } from './draft/attachmentFlow'
import { copyDraft, copySection } from './draft/copyFlow'
import { askExport, askExportMany, exportAs } from './draft/exportFlow'
import { previewDraft } from './draft/previewFlow'
import { goToHit, openFind } from './features/find/findFlow'
import { deleteDraft, duplicateDraft, showInFolder } from './features/library/libraryFlow'
import { selectAllShown } from './features/library/selection'
import { insertPart, keepSections, moveFocused, orderSections } from './features/outline/outlineFlow'
import { chooseImages } from './draft/imageFlow'
import { goToNextFinding } from './draft/findingFlow'
import { toggleFocusMode } from './window/focusMode'
import { nextZoom } from './window/nextZoom'
import { backToSource } from './draft/openArticle'
import { chooseFile } from './draft/openFile'
import { editor } from './pageEditor'
import { deleteSelected, duplicateSelected, moveSelected } from './draft/paragraphFlow'
import { askSavePhrase } from './draft/savePhraseFlow'
import { redoPhrases, undoPhrases } from './draft/phraseSteps'
import { goToChecks, goToPane } from './window/paneFocus'
import { showTab, toggleLeft, toggleRight } from './window/panes'
import { changeHead, presentTitle, saveNow } from './draft/presentDraft'
import { askReview } from './draft/reviewFlow'
import { redoReview, undoReview } from './draft/reviewSteps'
import { askRollForward } from './draft/rollForwardFlow'
import { session, type Dialog } from './session'
import { changeSettings } from './window/settingsFlow'
import { chooseLibrary } from './draft/libraryPlace'
import { saveAs } from './draft/unsaved'
import { finaliseDraft } from './draft/versionFlow'
import { words } from './words'

/** What each command does. Menu, shortcuts and buttons all come here. */
const handlers: Record<CommandId, () => unknown> = {
  'draft.new': () => ask({ name: 'newDraft' }),
  'draft.rollForward': askRollForward,
  'file.open': chooseFile,
  'file.backToSource': backToSource,
  'draft.save': () => saveNow('marked'),
  'draft.saveAs': () => saveAs(),
  'draft.finalise': finaliseDraft,
  'draft.duplicate': () => onDraft(duplicateDraft),
  'draft.showInFolder': () => onDraft(showInFolder),
  'draft.delete': () => onDraft(deleteDraft),
  'library.search': () => ask({ name: 'librarySearch' }),
  'library.showTrash': () => ask({ name: 'trash' }),
  'library.moveTo': () => ask({ name: 'moveLibrary' }),
  'library.choose': chooseLibrary,
  'library.backup': backUpNow,
  'library.restoreBackup': () => ask({ name: 'restoreBackup' }),
  'export.dialog': askExport,
  'export.word': () => exportAs('docx'),
  'export.pdf': () => exportAs('pdf'),
  'export.text': () => exportAs('txt'),
  'export.markdown': () => exportAs('md'),
  'export.many': askExportMany,
  'draft.review': askReview,
  'draft.preview': () => previewDraft(),
  'draft.print': () => previewDraft({ toPrint: true }),
  'layout.edit': () => ask({ name: 'layouts' }),
  'template.edit': () => ask({ name: 'templates' }),
  'app.profile': () => ask({ name: 'profile' }),
  'app.settings': () => ask({ name: 'settings' }),
  'app.quit': () => window.close(),

  'edit.undo': () => travel('undo'),
  'edit.redo': () => travel('redo'),
  'edit.cut': () => take('cut'),
  'edit.copy': () => take('copy'),
  'edit.copyDraft': copyDraft,
  'edit.copySection': copySection,
  'edit.paste': () => bridge.request('window.editRole', { role: 'paste' }),
  'edit.pastePlain': () => bridge.request('window.editRole', { role: 'pasteAndMatchStyle' }),
  'edit.selectAll': () =>
    selectAllShown() ? undefined : bridge.request('window.editRole', { role: 'selectAll' }),
  'edit.find': () => openFind('find'),
  'edit.replace': () => openFind('replace'),
  'edit.findNext': () => goToHit('next'),
  'edit.findPrevious': () => goToHit('previous'),
  'edit.goToHeading': () => ask({ name: 'headings' }),
  'edit.moveParagraphUp': () => moveSelected('up'),
  'edit.moveParagraphDown': () => moveSelected('down'),
  'edit.duplicateParagraph': duplicateSelected,
  'edit.deleteParagraph': deleteSelected,

  'outline.putInOrder': orderSections,
  'outline.keepAsIs': keepSections,
  'outline.moveUp': () => moveFocused('up'),
  'outline.moveDown': () => moveFocused('down'),
  'outline.promote': () => moveFocused('promote'),
  'outline.demote': () => moveFocused('demote'),
  'enforcement.strict': () => enforce('strict'),
  'enforcement.guide': () => enforce('guide'),
  'enforcement.off': () => enforce('off'),
  'draft.changeTemplate': () => ask({ name: 'changeTemplate' }),

  'snippets.find': findPhrase,
  'snippets.palette': () => ask({ name: 'phrases' }),
  'snippets.save': askSavePhrase,
  'snippets.manage': () => ask({ name: 'phraseBook' }),
  'insert.blank': () => editor.insertBlank({ name: words.app.toolbar.blankName, kind: 'text' }),
  'insert.fillAlike': fillLatestAlike,
  'insert.image': chooseImages,
  'insert.pageBreak': insertPageBreak,
  'insert.attachment': insertAttachment,
  'insert.matchAttachments': matchAttachments,
  'insert.table': () => ask({ name: 'insertTable' }),
  'insert.recipient': () => insertPart('recipient'),
  'insert.attachments': () => insertPart('attachments'),
  'insert.signature': () => insertPart('signature'),

  'format.heading1': () => editor.setForm({ type: 'heading', level: 1 }),
  'format.heading2': () => editor.setForm({ type: 'heading', level: 2 }),
  'format.heading3': () => editor.setForm({ type: 'heading', level: 3 }),
  'format.heading4': () => editor.setForm({ type: 'heading', level: 4 }),
  'format.runIn': () => editor.setForm({ type: 'runIn' }),
  'format.paragraph': () => editor.setForm({ type: 'paragraph' }),
  'format.closing': () => editor.setForm({ type: 'closing' }),
  'format.bold': () => editor.toggle('bold'),
  'format.italic': () => editor.toggle('italic'),
  'format.underline': () => editor.toggle('underline'),
  'format.alignStart': () => editor.setForm({ type: 'align', align: 'start' }),
  'format.alignCenter': () => editor.setForm({ type: 'align', align: 'center' }),
  'format.alignRight': () => editor.setForm({ type: 'align', align: 'right' }),

  'table.insertRowAbove': () => editor.changeTable({ type: 'insertRows', side: 'before' }),
  'table.insertRowBelow': () => editor.changeTable({ type: 'insertRows', side: 'after' }),
  'table.insertColumnLeft': () => editor.changeTable({ type: 'insertColumns', side: 'before' }),
  'table.insertColumnRight': () => editor.changeTable({ type: 'insertColumns', side: 'after' }),
  'table.deleteRows': () => editor.changeTable({ type: 'deleteRows' }),
  'table.deleteColumns': () => editor.changeTable({ type: 'deleteColumns' }),
  'table.merge': () => editor.changeTable({ type: 'merge' }),
  'table.split': () => editor.changeTable({ type: 'split' }),
  'table.header': () => editor.changeTable({ type: 'toggleHeader' }),
  'table.landscape': () => editor.changeTable({ type: 'toggleLandscape' }),
  'table.evenColumns': () => editor.changeTable({ type: 'setWidths' }),
  'table.delete': () => editor.changeTable({ type: 'delete' }),

  'checks.show': goToChecks,
  'checks.next': goToNextFinding,

  'view.palette': () => ask({ name: 'palette' }),
  'view.left': toggleLeft,
  'view.right': toggleRight,
  'view.versions': () => showTab('versions'),
  'view.nextPane': () => goToPane('next'),
  'view.previousPane': () => goToPane('previous'),
  'view.focusMode': toggleFocusMode,
  'view.typewriter': () => changeSettings({ typewriter: !session.get().settings.typewriter }),
  'view.pageMarks': () => changeSettings({ pageMarks: !session.get().settings.pageMarks }),
  'view.completion': () => changeSettings({ completion: !session.get().settings.completion }),
  'view.zoomIn': () => changeSettings({ zoom: nextZoom(session.get().settings.zoom, 1) }),
  'view.zoomOut': () => changeSettings({ zoom: nextZoom(session.get().settings.zoom, -1) }),
  'view.zoomReset': () => changeSettings({ zoom: 100 }),
  'view.themeSystem': () => dress('system'),
  'view.themeLight': () => dress('light'),
  'view.themeDark': () => dress('dark'),

  'help.shortcuts': () => ask({ name: 'shortcuts' }),
  'help.log': () => bridge.request('app.showLog', {}),
  'help.about': () => ask({ name: 'about' }),
}

/** In a plain field, and for text, Chromium does it; a selected picture is none to it. */
function take(role: 'cut' | 'copy') {
  const isTaken = !session.get().inField && editor.takeAtom(role)
  return isTaken ? undefined : bridge.request('window.editRole', { role })
}

/** Does a command where it can be chosen: the menu may lag behind the page by a moment, and an input method has the keys while it composes. */
export function runCommand(id: CommandId) {
  if (editor.isComposing() && id !== 'app.quit') return
  const { dialog } = session.get()
  if (dialog !== null && !worksOverDialogs.has(id)) return
  if (isEnabled(id, contextKeysOf(session.get()))) handlers[id]()
}

/** Editing keys belong to whatever field has the focus; the rest waits until the dialog is answered. */
const worksOverDialogs: ReadonlySet<CommandId> = new Set([
  'app.quit',
  'edit.undo',
  'edit.redo',
  'edit.cut',
  'edit.copy',
  'edit.paste',
  'edit.pastePlain',
  'edit.selectAll',
])

function ask(dialog: Dialog) {
  session.set({ dialog })
}

function findPhrase() {
  showTab('snippets')
  session.set({ wantsPhraseSearch: true })
}

function enforce(enforcement: Enforcement) {
  changeHead({ enforcement })
}

function dress(theme: Settings['theme']) {
  return changeSettings({ theme })
}

function onDraft(step: (draft: { id: string; title: string }) => Promise<unknown>) {
  const id = session.get().draft?.head.id
  return id === undefined ? undefined : step({ id, title: presentTitle() })
}

/** A search field or name being typed has its own history, and so have own phrases; the draft's is left alone under a dialog. */
function travel(step: 'undo' | 'redo') {
  const { inField, dialog } = session.get()
  if (inField) return bridge.request('window.editRole', { role: step })
  if (dialog === null) editor[step]()
  else if (dialog.name === 'review') (step === 'undo' ? undoReview : redoReview)()
  else if (dialog.name === 'phraseBook') (step === 'undo' ? undoPhrases : redoPhrases)()
  return undefined
}
