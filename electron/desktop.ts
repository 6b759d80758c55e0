import type { RequestInput, StartInfo } from '../shared/ipc'
import type { Result } from '../shared/result'
import type { Settings, SettingsChange } from '../shared/settings'
import type { SnippetPack } from '../shared/snippet/snippet'
import type { Background } from './backgroundClient'
import type { Backups } from './backups'
import type { MakePdf } from './exportPdf'
import type { PlaceDesk } from './placeRequests'
import type { PreviewDesk } from './preview'
import type { Dialogs } from './shell/dialogs'
import type { LayoutStore } from './storage/layoutStore'
import type { Library } from './storage/library'
import type { PhraseBookFile } from './storage/phraseBookFile'
import type { ShelfFile } from './storage/shelfFile'
import type { TemplateStore } from './storage/templateStore'

type EditRole = 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll' | 'undo' | 'redo'

/** What the answers are made from; all that touches Electron comes in as functions. */
export type Desktop = {
  readonly library: Library
  /** Pins, tags and recent drafts. */
  readonly shelf: ShelfFile
  readonly background: Background
  readonly templates: TemplateStore
  readonly layouts: LayoutStore
  readonly snippets: () => Promise<readonly SnippetPack[]>
  /** The writer's own phrases. */
  readonly phrases: PhraseBookFile
  readonly dialogs: Omit<Dialogs, 'askCloseAnyway'>
  readonly makePdf: MakePdf
  readonly preview: Omit<PreviewDesk, 'settings' | 'layouts'>
  readonly settings: {
    readonly current: Settings
    change(
      change: SettingsChange &
        RequestInput<'preview.choose'> &
        Pick<Settings, 'lastOutside' | 'exportFolder'>,
    ): Promise<Result<Settings>>
  }
  readonly backups: Backups
  readonly place: PlaceDesk['place']
  /** The title of a draft brought back beside the present one. */
  readonly restoredTitle: (title: string, month: number, day: number) => string
  /** Known once the library is ready to be used. */
  readonly about: () => Promise<Pick<StartInfo, 'version' | 'platform' | 'notices'>>
  /** The person's documents folder. */
  readonly documents: string
  readonly logFolder: string
  readonly now: () => Date
  readonly shell: {
    showInFolder(file: string): void
    /** Puts a file on the clipboard as a file. */
    copyFile(file: string): Promise<Result<null>>
    /** Opens a file or folder with the system's program; the answer is empty or says what went wrong. */
    openPath(file: string): Promise<string>
  }
  readonly window: {
    followContext(keys: readonly string[]): void
    followSettings(settings: Settings): void
    editRole(role: EditRole): void
    /** A file follows the pointer out of the window. */
    startDrag(file: string): void
    /** An export begins: its place is known. */
    tellExporting(): void
    closeNow(): void
    /** How far a batch of exports is. */
    tellBatch(progress: { readonly done: number; readonly total: number }): void
    tellRestoring(progress: { readonly done: number; readonly total: number }): void
    /** The page listens from now on. */
    pageStarted(): void
  }
  readonly logPageError: (text: string) => void
}
