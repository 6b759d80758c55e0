import { z } from 'zod'
import { backupRequests } from './backup/requests'
import type { CommandId } from './commands'
import { draftRequests } from './draft/requests'
import { imageRequests } from './image/requests'
import { layoutRequests } from './layout/requests'
import { libraryRequests } from './library/requests'
import { materialRequests, type OpenedFile } from './material/requests'
import { previewRequests } from './pages/requests'
import { reviewRequests } from './review/requests'
import { answers, request, type RequestDefinition } from './request'
import type { Failure, Result } from './result'
import { settingsChangeSchema, type Settings } from './settings'
import { snippetRequests } from './snippet/requests'
import { templateRequests } from './template/requests'

/** What the page needs to know when it starts. */
export type StartInfo = {
  readonly settings: Settings
  readonly version: string
  readonly platform: string
  /** Set when something was put aside or is wrong, to be told once. */
  readonly notices: readonly {
    readonly name: 'settingsReset' | 'libraryReadOnly' | 'cutOff'
    readonly values: Record<string, string>
  }[]
}

const windowRequests = {
  'app.start': request(z.strictObject({}), answers<Result<StartInfo>>()),
  'settings.change': request(settingsChangeSchema, answers<Result<Settings>>()),
  /** The page tells which context keys hold, so that the native menu follows. */
  'menu.context': request(z.strictObject({ keys: z.array(z.string()).max(64) }), answers<Result<null>>()),
  /** The page has saved all, or the person decided: the window may close now. */
  'window.closeNow': request(z.strictObject({}), answers<Result<null>>()),
  /** Cut, copy, paste, select all on what has the focus; undo and redo of a plain field. */
  'window.editRole': request(
    z.strictObject({
      role: z.enum(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll', 'undo', 'redo']),
    }),
    answers<Result<null>>(),
  ),
  'app.showLog': request(z.strictObject({}), answers<Result<null>>()),
  /** A bug caught in the page goes into the log. */
  'log.pageError': request(z.strictObject({ text: z.string().max(20_000) }), answers<Result<null>>()),
} as const

/** THE list of requests: a line added to a domain's `requests.ts` must be answered before the program compiles. */
export const requests = {
  ...windowRequests,
  ...draftRequests,
  ...libraryRequests,
  ...materialRequests,
  ...templateRequests,
  ...snippetRequests,
  ...backupRequests,
  ...layoutRequests,
  ...previewRequests,
  ...reviewRequests,
  ...imageRequests,
} as const

export type RequestName = keyof typeof requests
export const requestNames = Object.keys(requests) as RequestName[]
type Definition<Name extends RequestName> = (typeof requests)[Name]
export type RequestInput<Name extends RequestName> = z.infer<Definition<Name>['input']>
type RequestAnswer<Name extends RequestName> =
  Definition<Name> extends RequestDefinition<z.ZodType, infer Answer> ? Answer : never

export type RequestHandlers = {
  [Name in RequestName]: (input: RequestInput<Name>) => Promise<RequestAnswer<Name>>
}

/** What the main process tells the page. */
export type Events = {
  'command.chosen': { readonly command: CommandId }
  /** A file was dropped, double-clicked or given at the start. */
  'file.opened': Result<OpenedFile>
  /** The machine is about to sleep or to end the session: save what is unsaved. */
  'draft.saveNow': null
  /** A backup by itself failed, or left files out: told once a start and day. */
  'backup.failed': Failure
  'backup.leftOut': { readonly files: readonly string[] }
  /** A backup began, ended, or its folder changed: who shows how things stand asks again. */
  'backup.changed': null
  'backup.restoring': { readonly done: number; readonly total: number }
  /** How much of the library is moved, in bytes. */
  'library.moving': { readonly done: number; readonly total: number }
  /** How many drafts of a batch are exported. */
  'batch.progress': { readonly done: number; readonly total: number }
  /** The place of an export is known: it is being written now. */
  'export.begun': null
  /** The window wants to close: save, then answer `window.closeNow`. */
  'window.closing': null
  /** Versions of the draft could not be kept, although it was saved; told once. */
  'versions.failed': Failure
}
export type EventName = keyof Events

/** The one object the preload exposes. */
export type Bridge = {
  request<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestAnswer<Name>>
  on<Name extends EventName>(name: Name, listener: (value: Events[Name]) => void): () => void
  /** Sends the paths of dropped files to the main process; the page never holds a path. */
  openDropped(files: readonly unknown[]): void
}
