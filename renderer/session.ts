import { create } from 'zustand'
import type { Finding } from '../shared/checks/finding'
import type { BlockId, Draft, DraftHead, DraftId } from '../shared/draft/draft'
import type { DraftSummary, OpenedDraft, RescueFrom, RescueOffer } from '../shared/draft/requests'
import type { SnapshotSummary } from '../shared/draft/snapshot'
import type { ConflictCopy } from '../shared/library/requests'
import { emptyShelf, type Shelf } from '../shared/library/shelf'
import type { OwnLayout } from '../shared/layout/ownLayout'
import type { Article } from '../shared/material/article'
import type { ReadSource } from '../shared/material/requests'
import type { OutlineRow } from '../shared/outline/outline'
import type { Pagination } from '../shared/pages/paginate'
import type { Failure } from '../shared/result'
import type { ReturnedFile } from '../shared/review/requests'
import { defaultSettings, type Settings } from '../shared/settings'
import {
  emptyPhraseBook,
  type OwnSnippet,
  type PhraseBook,
  type PhraseChange,
} from '../shared/snippet/phraseBook'
import type { PhraseFields } from '../shared/snippet/phraseFields'
import type { Snippet, SnippetPack } from '../shared/snippet/snippet'
import type { Template, TemplateId } from '../shared/template/template'
import type { SaveState } from './draft/autosave'
import { noCaret, type CaretState } from './editor/draftEditor'

/** The draft on screen, but for its text. `revision` is what the next save is based on. */
export type OpenDraft = {
  readonly head: DraftHead
  readonly fileName: string
  readonly revision: string
  readonly readOnly: boolean
  readonly whyReadOnly?: OpenedDraft['whyReadOnly']
}

/** What 沿用上年 begins with; `basedOn` where it is a draft of the library. */
export type RollSource = { readonly draft: Draft; readonly basedOn?: DraftId }

/** A phrase about to be saved: what its fields say at first, what in it was made a blank, and where it comes from. */
export type PhraseToSave = {
  readonly fields: PhraseFields
  readonly blanks: readonly { readonly was: string; readonly name: string }[]
  readonly source: NonNullable<OwnSnippet['source']>
}

/** Steps of own phrases to take back and to make again, the newest last; each is a list of the changes that do so. */
type PhraseSteps = {
  readonly done: readonly (readonly PhraseChange[])[]
  readonly undone: readonly (readonly PhraseChange[])[]
}

/** What is asked or told over the window; one at a time. */
export type Dialog =
  | {
      readonly name:
        | 'newDraft'
        | 'insertTable'
        | 'changeTemplate'
        | 'profile'
        | 'settings'
        | 'restoreBackup'
        | 'moveLibrary'
        | 'shortcuts'
        | 'about'
        | 'palette'
        | 'headings'
        | 'phrases'
        | 'trash'
        | 'librarySearch'
        | 'export'
        | 'preview'
    }
  /** The tags of a draft. */
  | { readonly name: 'tags'; readonly draft: Pick<DraftSummary, 'id' | 'title'> }
  /** 批量导出 */
  | { readonly name: 'exportMany'; readonly drafts: readonly Pick<DraftSummary, 'id' | 'title'>[] }
  /** Without a source one is chosen from the library. */
  | { readonly name: 'rollForward'; readonly source: RollSource | null }
  /** 对照审改稿: the copy itself is in `reviewState`. */
  | { readonly name: 'review' }
  /** A chosen file of which little is found in the draft. */
  | { readonly name: 'notCopy'; readonly file: ReturnedFile; readonly percent: number }
  /** A dropped file that looks like a copy of the draft on screen. */
  | { readonly name: 'returnedFile'; readonly file: ReturnedFile }
  /** Two states of the draft side by side; without the newer it is the text as it is now. */
  | { readonly name: 'compare'; readonly older: string; readonly newer: string | null }
  /** A conflicting copy of the draft on screen, to be merged into it. */
  | { readonly name: 'merge'; readonly copy: DraftId; readonly conflict: ConflictCopy }
  | {
      readonly name: 'templates'
      /** Asks where a kind being written is not saved; true when it may go. */
      readonly mayGo?: () => Promise<boolean>
    }
  | {
      readonly name: 'layouts'
      /** Asks where a layout being changed is not saved; true when it may go. */
      readonly mayGo?: () => Promise<boolean>
    }
  /** 存为短语: what is proposed of the text. */
  | { readonly name: 'savePhrase'; readonly phrase: PhraseToSave }
  | { readonly name: 'editPhrase'; readonly phrase: Snippet }
  | {
      readonly name: 'phraseBook'
      /** Asks where a phrase being changed is not kept; true when it may go. */
      readonly mayGo?: () => Promise<boolean>
    }
  | {
      readonly name: 'unsaved'
      readonly failure: Failure
      readonly going: 'quit' | 'leave'
      readonly answer: (answer: 'again' | 'saveAs' | 'discard' | 'stay') => void
    }
  | {
      readonly name: 'rescue'
      readonly offer: RescueOffer
      readonly answer: (from: RescueFrom | 'show' | null) => void
    }
  | {
      readonly name: 'exportDespite'
      readonly findings: readonly Finding[]
      readonly answer: (despite: boolean) => void
    }

/** A line told in passing. Problems stay until they are put away. */
export type Notice = {
  readonly id: number
  readonly text: string
  readonly level: 'info' | 'problem'
  readonly actions: readonly { readonly label: string; readonly run: () => void }[]
  /** How long it stays, in milliseconds, where not as long as others. */
  readonly stays?: number
}

/** What is open, saved and shown. The text itself lives in the editor. */
export type Session = {
  readonly ready: boolean
  readonly settings: Settings
  readonly version: string
  readonly platform: string
  readonly templates: readonly Template[]
  /** Which of the templates are the writer's own. */
  readonly ownTemplates: ReadonlySet<TemplateId>
  /** What is wrong with own ones that cannot be read. */
  readonly brokenTemplates: readonly Failure[]
  /** The writer's own layouts, and what is wrong with those that cannot be read. */
  readonly ownLayouts: readonly OwnLayout[]
  readonly brokenLayouts: readonly Failure[]
  /** All packs of phrases, those switched off as well. */
  readonly packs: readonly SnippetPack[]
  /** The writer's own phrases, and what is remembered of the use of all; changed by `changePhrases`. */
  readonly book: PhraseBook
  readonly phraseSteps: PhraseSteps
  readonly library: readonly DraftSummary[]
  /** Drafts selected in the list, to be exported, moved or deleted together. */
  readonly selectedDrafts: readonly DraftId[]
  /** The folders of the library, paths from there with `/`. */
  readonly folders: readonly string[]
  /** Pins, tags and recent drafts; changed by `changeShelf`. */
  readonly shelf: Shelf
  readonly view: 'start' | 'draft' | 'collection'
  readonly draft: OpenDraft | null
  readonly save: SaveState
  /** The versions of the draft on screen, newest first; null until they are read. */
  readonly versions: readonly SnapshotSummary[] | null
  readonly rows: readonly OutlineRow[]
  /** Key of the row that each block belongs to. */
  readonly rowKeys: ReadonlyMap<BlockId, string>
  /** 字数 of the draft. */
  readonly characters: number
  /** 字数 of what is selected; null where nothing is. */
  readonly selectedCharacters: number | null
  /** The pages of the draft, counted after a pause; null before the first count. */
  readonly pagination: Pagination | null
  /** The page with the caret; null where none stands. */
  readonly caretPage: number | null
  readonly findings: readonly Finding[]
  /** Files of the draft's pictures that could not be shown. */
  readonly lostImages: ReadonlySet<string>
  /** The finding gone to last. */
  readonly currentFinding: Finding | null
  readonly caret: CaretState
  readonly history: { readonly canUndo: boolean; readonly canRedo: boolean }
  /** A plain field has the focus, such as a search field: undo and redo are its own. */
  readonly inField: boolean
  /** Key of the outline row that has the focus; commands act on it before they look at the caret. */
  readonly focusedRow: string | null
  readonly source: ReadSource | null
  /** The article of the source that was opened as a draft last. */
  readonly articleOpened: Article | null
  /** In a narrow window the right pane lies over the page while this holds. */
  readonly rightOverPage: boolean
  /** Panes and toolbar are hidden and all but the section with the caret fades. */
  readonly focusMode: boolean
  /** The phrase search was asked for and has not taken the focus yet. */
  readonly wantsPhraseSearch: boolean
  readonly dialog: Dialog | null
  readonly notices: readonly Notice[]
}

export const useSession = create<Session>(() => ({
  ready: false,
  settings: defaultSettings,
  version: '',
  platform: '',
  templates: [],
  ownTemplates: new Set(),
  brokenTemplates: [],
  ownLayouts: [],
  brokenLayouts: [],
  packs: [],
  book: emptyPhraseBook,
  phraseSteps: { done: [], undone: [] },
  library: [],
  selectedDrafts: [],
  folders: [],
  shelf: emptyShelf,
  view: 'start',
  draft: null,
  save: { name: 'saved', at: 0 },
  versions: null,
  rows: [],
  rowKeys: new Map(),
  characters: 0,
  selectedCharacters: null,
  pagination: null,
  caretPage: null,
  findings: [],
  lostImages: new Set(),
  currentFinding: null,
  caret: noCaret,
  history: { canUndo: false, canRedo: false },
  inField: false,
  focusedRow: null,
  source: null,
  articleOpened: null,
  rightOverPage: false,
  focusMode: false,
  wantsPhraseSearch: false,
  dialog: null,
  notices: [],
}))

/** What the draft on screen says about itself; null where another view shows. A save leaves it the same object. */
export function headOnScreen({ view, draft }: Session): DraftHead | null {
  return view === 'draft' && draft ? draft.head : null
}

/** Whether a draft is on screen and may be changed. */
export function canEditOnScreen({ view, draft }: Session): boolean {
  return view === 'draft' && draft?.readOnly === false
}

/** Reads and changes the session outside components. */
export const session = {
  get: useSession.getState,
  set: (change: Partial<Session>) => useSession.setState(change),
  subscribe: useSession.subscribe,
}
