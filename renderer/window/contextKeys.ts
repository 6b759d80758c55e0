import type { ContextKey } from '../../shared/commands'
import { hasMisplaced } from '../../shared/outline/outline'
import type { Session } from '../session'

type Seen = Pick<
  Session,
  | 'draft'
  | 'view'
  | 'source'
  | 'history'
  | 'rows'
  | 'caret'
  | 'settings'
  | 'focusedRow'
  | 'inField'
  | 'rightOverPage'
  | 'focusMode'
  | 'dialog'
  | 'phraseSteps'
  | 'selectedDrafts'
>

/** The facts about the moment that menu and shortcuts follow. */
export function contextKeysOf(seen: Seen): ReadonlySet<ContextKey> {
  const { draft, history, caret, settings, phraseSteps } = seen
  const ofPhrases = seen.dialog?.name === 'phraseBook'
  const onScreen = draft !== null && seen.view === 'draft'
  const canEdit = onScreen && !draft.readOnly
  const holds: Record<ContextKey, boolean> = {
    hasDraft: onScreen,
    draftsSelected: seen.selectedDrafts.length > 0,
    hasSource: seen.source !== null && seen.view !== 'collection',
    canEdit,
    canUndo: seen.inField || (ofPhrases ? phraseSteps.done.length > 0 : canEdit && history.canUndo),
    canRedo: seen.inField || (ofPhrases ? phraseSteps.undone.length > 0 : canEdit && history.canRedo),
    hasMisplaced: onScreen && hasMisplaced(seen.rows),
    inSection: onScreen && (seen.focusedRow !== null || caret.block !== null),
    inText: onScreen && !seen.inField && seen.focusedRow === null && caret.block !== null,
    inTable: onScreen && !seen.inField && caret.inTable,
    manyCells: onScreen && !seen.inField && caret.manyCells,
    inMergedCell: onScreen && !seen.inField && caret.inMergedCell,
    tableHeader: caret.hasTableHeader,
    tableLandscape: caret.isTableLandscape,
    bold: caret.bold,
    italic: caret.italic,
    underline: caret.underline,
    leftOpen: settings.panes.left.open,
    rightOpen: settings.panes.right.open || seen.rightOverPage,
    strict: onScreen && draft.head.enforcement === 'strict',
    guide: onScreen && draft.head.enforcement === 'guide',
    off: onScreen && draft.head.enforcement === 'off',
    themeSystem: settings.theme === 'system',
    themeLight: settings.theme === 'light',
    themeDark: settings.theme === 'dark',
    focusMode: onScreen && seen.focusMode,
    typewriter: settings.typewriter,
    completion: settings.completion,
    pageMarks: settings.pageMarks,
  }
  return new Set((Object.keys(holds) as ContextKey[]).filter((key) => holds[key]))
}
