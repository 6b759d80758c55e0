import { z } from 'zod'
import type { FailureName, Result } from '../result'
import { answers, request } from '../request'
import { draftIdSchema, profileSchema, type Draft, type DraftId } from './draft'

/** A draft as the library lists it. Times are in milliseconds since 1970; `problem` says why it cannot be opened. */
export type DraftSummary = {
  readonly id: DraftId
  readonly title: string
  readonly template: string
  /** The folder of the library it lies in, with `/`; `''` at the top. */
  readonly folder: string
  readonly fileName: string
  readonly modified: number
  readonly made: number
  readonly problem?: FailureName
}

/** `revision` names the state of the file that a later save is based on. */
export type OpenedDraft = {
  readonly draft: Draft
  readonly revision: string
  readonly fileName: string
  /** A copy made in a file manager got a new id; a newer file is read-only; a broken one was kept aside. */
  readonly notice?: 'copyGotNewId' | 'newerReadOnly' | 'migrated' | 'rescued'
  readonly readOnly: boolean
}

export type SavedDraft = {
  readonly revision: string
  readonly fileName: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** A version kept beside the draft. `characters` is its 字数. */
export type SnapshotSummary = {
  readonly id: string
  readonly takenAt: number
  readonly reason: 'marked' | 'exported' | 'restored' | 'imported' | 'replaced'
  readonly characters: number
}

/** What can be got back of a draft whose file cannot be opened: what is left in the file, and its newest version. */
export type RescueOffer = {
  readonly fileName: string
  readonly salvage?: { readonly paragraphs: number; readonly characters: number }
  readonly version?: SnapshotSummary
}

/** Ctrl+S marks a version; restoring one and replacing all mark what was there before. */
const versionMarkSchema = z.enum(['marked', 'restored', 'replaced'])
export type VersionMark = z.infer<typeof versionMarkSchema>

const byId = z.strictObject({ id: draftIdSchema })
/** A whole draft as one JSON string: cheap over the bridge, checked by the main process. */
const draftJson = z.string().max(64_000_000)

export const draftRequests = {
  'library.list': request(z.strictObject({}), answers<Result<readonly DraftSummary[]>>()),
  'library.create': request(
    z.strictObject({
      template: z.string(),
      profile: profileSchema,
      /** Which of the template's starter sets to work with. */
      starterSet: z.string().optional(),
      /** Whether the starter headings stand in the sections at once. */
      putStarters: z.boolean().optional(),
    }),
    answers<Result<OpenedDraft>>(),
  ),
  /** Stores a draft made in the page (an article opened as a draft) as a new file. */
  'library.add': request(z.strictObject({ json: draftJson }), answers<Result<OpenedDraft>>()),
  'library.open': request(byId, answers<Result<OpenedDraft>>()),
  'library.examine': request(byId, answers<Result<RescueOffer>>()),
  /** Keeps the broken file aside, puts what was got back in its place and opens it. */
  'library.rescue': request(
    z.strictObject({
      id: draftIdSchema,
      from: z.union([z.literal('file'), z.strictObject({ snapshot: z.string().max(100) })]),
    }),
    answers<Result<OpenedDraft>>(),
  ),
  'library.rename': request(
    z.strictObject({ id: draftIdSchema, title: z.string().min(1).max(300) }),
    answers<Result<SavedDraft>>(),
  ),
  'library.duplicate': request(byId, answers<Result<DraftSummary>>()),
  /** Moves the file to the program's own trash. */
  'library.delete': request(byId, answers<Result<{ readonly trashed: string }>>()),
  /** Takes the last deleted draft back out of the trash. */
  'library.undelete': request(z.strictObject({ trashed: z.string() }), answers<Result<DraftSummary>>()),
  /** Opens the trash in the file manager; what lies there can be moved back by hand. */
  'library.showTrash': request(z.strictObject({}), answers<Result<null>>()),
  'draft.save': request(
    z.strictObject({
      id: draftIdSchema,
      json: draftJson,
      basedOn: z.string(),
      /** Why this state is also kept as a version, if it is. */
      mark: versionMarkSchema.nullable(),
    }),
    answers<Result<SavedDraft>>(),
  ),
  /** Asks where, writes a copy there. */
  'draft.saveAs': request(
    z.strictObject({ id: draftIdSchema, json: draftJson }),
    answers<Result<{ readonly file: string }>>(),
  ),
  'draft.showInFolder': request(byId, answers<Result<null>>()),
  /** The title field was left: the file takes the title's name. */
  'draft.nameAfterTitle': request(byId, answers<Result<SavedDraft>>()),
  'snapshots.list': request(byId, answers<Result<readonly SnapshotSummary[]>>()),
  'snapshots.read': request(
    z.strictObject({ id: draftIdSchema, snapshot: z.string() }),
    answers<Result<Draft>>(),
  ),
} as const
