import type { DraftId } from '../shared/draft/draft'
import { followCompletion } from './completion/completionFlow'
import { followAppearance } from './window/appearance'
import { followBlankList } from './features/blanks/blankList'
import { followBackups, offerBackups } from './draft/backupFlow'
import { followFilledBlanks } from './draft/blankFlow'
import { followImages, takesDroppedImages } from './draft/imageFlow'
import { followPages } from './draft/pageFlow'
import { bridge } from './bridge'
import { closeWindow } from './draft/closing'
import { runCommand } from './commandHandlers'
import { followCopiedLook } from './window/copiedLook'
import { followEscape } from './window/escapeKey'
import { followFields } from './window/fieldFocus'
import { followFocusMode } from './window/focusMode'
import { followMenuContext } from './window/menuContext'
import { tell, tellFailure, tellProblem } from './window/notices'
import { refreshLibrary, rememberLibrary, showOpened } from './draft/openDraft'
import { showGiven } from './draft/reviewFlow'
import { framePainted } from './window/framePainted'
import { editor } from './pageEditor'
import { loadPhraseBook } from './draft/phraseBook'
import { preparePhrases } from './draft/phraseFlow'
import { flush, followEditor } from './draft/presentDraft'
import { loadShelf } from './draft/shelf'
import { followSelection } from './draft/selectionCount'
import { session } from './session'
import { followPaperLook } from './window/paperLook'
import { followTypewriterScroll } from './window/typewriterScroll'
import { loadLayouts, tellBrokenLayouts } from './draft/layoutList'
import { loadTemplates, tellBrokenTemplates } from './draft/templateList'
import { tellNotKept } from './draft/versionFlow'
import { followVersions } from './draft/versionList'
import { followTypingMarks } from './window/typingMarks'
import { followWindowTitle } from './window/windowTitle'
import { words } from './words'

/** Milliseconds after the start until the files are looked at: thousands of them would hold up the first keys, and the list is there already. */
const lookAgain = 1000

/** Learns what the program knows, follows what it says, and puts the last draft back on screen. */
export async function start() {
  const info = await bridge.request('app.start', {})
  if (!info.ok) {
    tellFailure(info)
    return
  }
  const { settings, version, platform, notices } = info.value
  session.set({ settings, version, platform })
  followAppearance()
  followEditor()
  followMenuContext()
  followWindowTitle()
  followFields()
  followEscape()
  followFocusMode()
  followTypewriterScroll()
  followTypingMarks()
  followCopiedLook()
  followBlankList()
  followFilledBlanks()
  followCompletion()
  followSelection()
  followBackups()
  followImages()
  followPages()
  followPaperLook()
  followDrops()
  editor.onPageBreakKey(() => runCommand('insert.pageBreak'))
  editor.onMoveKey((to) => runCommand(to === 'up' ? 'edit.moveParagraphUp' : 'edit.moveParagraphDown'))
  bridge.on('command.chosen', ({ command }) => runCommand(command))
  bridge.on('draft.saveNow', () => void flush())
  followVersions()
  bridge.on('versions.failed', tellNotKept)
  bridge.on('window.closing', () => void closeWindow())
  const restored = restore(settings.lastDraft)
  bridge.on('file.opened', (opened) => void restored.then(() => showGiven(opened)))
  for (const { name } of notices)
    if (name === 'cutOff') tell(words.app.start.cutOff)
    else tellProblem(words.app.start[name])
  await restored
  tellBrokenTemplates()
  tellBrokenLayouts()
  await framePainted()
  session.set({ ready: true })
  preparePhrases()
  offerBackups()
  setTimeout(() => void refreshLibrary(), lookAgain)
}

/** The last draft with what it needs, asked for at once; a file given at the start opens after it. Phrases may come later. */
async function restore(last: DraftId | undefined) {
  void loadSnippets()
  void loadPhraseBook()
  const opening = last === undefined ? undefined : bridge.request('library.open', { id: last })
  const [opened] = await Promise.all([
    opening,
    loadTemplates(),
    loadLayouts(),
    rememberLibrary(),
    loadShelf(),
  ])
  const isGone = opened?.ok === false && opened.failure === 'draft.unknown'
  if (opened && !isGone) showOpened(opened)
}

async function loadSnippets() {
  const packs = await bridge.request('snippets.list', {})
  if (packs.ok) session.set({ packs: packs.value })
  else tellFailure(packs)
}

/** Files dropped anywhere on the window are opened, pictures on the text are put in there; the page never learns where they lie. */
function followDrops() {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  document.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    const opened = takesDroppedImages(event.target)
      ? files.filter(({ type }) => !type.startsWith('image/'))
      : files
    if (opened.length > 0) bridge.openDropped(opened)
  })
}
