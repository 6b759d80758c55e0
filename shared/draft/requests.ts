import { z } from 'zod'
import type { FailureName, Result } from '../result'
import { answers, request } from '../request'
import { draftIdSchema, profileSchema, type Draft, type DraftId } from './draft'
import { longestSnapshotName, type SnapshotSummary } from './snapshot'

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
  /** The draft that this is a conflicting copy of, as a sync client leaves it. */
  readonly conflictOf?: DraftId
}

/** `revision` names the state of the file that a later save is based on. */
export type OpenedDraft = {
  readonly draft: Draft
  readonly revision: string
  readonly fileName: string
  /** When its file was last written: milliseconds since 1970. */
  readonly savedAt: number
  /** A copy made in a file manager got a new id; a newer file is read-only; a broken one was kept aside. */
  readonly notice?: 'copyGotNewId' | 'newerReadOnly' | 'migrated' | 'rescued'
  readonly readOnly: boolean
  /** Nothing in the library can be written, or not this file; or it is a conflicting copy, still to be merged. */
  readonly whyReadOnly?: 'library' | 'file' | 'conflict'
}

export type SavedDraft = {
  readonly revision: string
  readonly fileName: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** What can be got back of a draft whose file cannot be opened: what is left in the file, and its newest version. */
export type RescueOffer = {
  readonly fileName: string
  readonly salvage?: { readonly paragraphs: number; readonly characters: number }
  readonly version?: SnapshotSummary
}

const rescueFromSchema = z.union([z.literal('file'), z.strictObject({ snapshot: z.string().max(100) })])
/** What to go on with: what the file still holds, or one of the draft's versions. */
export type RescueFrom = z.infer<typeof rescueFromSchema>

/** Ctrl+S marks a version, 定稿 locks one; restoring one, replacing all and merging mark what was there before. */
const versionMarkSchema = z.enum(['marked', 'final', 'restored', 'replaced', 'merged'])
export type VersionMark = z.infer<typeof versionMarkSchema>

const byId = z.strictObject({ id: draftIdSchema })
const ofSnapshot = z.strictObject({ id: draftIdSchema, snapshot: z.string().max(100) })
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
      from: rescueFromSchema,
    }),
    answers<Result<OpenedDraft>>(),
  ),
  /** The running text of some drafts, `DraftTexts[]` as one JSON string, to go on from; those that cannot be read are left out. */
  'library.texts': request(
    z.strictObject({ ids: z.array(draftIdSchema).max(50) }),
    answers<Result<string>>(),
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
  /** Stores a draft that cannot be changed as another one that can, in the library or where the person says, and opens that. */
  'draft.copyToEdit': request(z.strictObject({ json: draftJson }), answers<Result<OpenedDraft>>()),
  'draft.showInFolder': request(byId, answers<Result<null>>()),
  /** The title field was left: the file takes the title's name. */
  'draft.nameAfterTitle': request(byId, answers<Result<SavedDraft>>()),
  'snapshots.list': request(byId, answers<Result<readonly SnapshotSummary[]>>()),
  'snapshots.read': request(ofSnapshot, answers<Result<Draft>>()),
  /** Names a version (null takes the name off), pins it. */
  'snapshots.label': request(
    ofSnapshot.extend({
      name: z.string().trim().min(1).max(longestSnapshotName).nullable().optional(),
      pinned: z.boolean().optional(),
    }),
    answers<Result<SnapshotSummary>>(),
  ),
  /** Makes a version 定稿, or takes the lock off again; its id changes with it. */
  'snapshots.lock': request(ofSnapshot.extend({ final: z.boolean() }), answers<Result<SnapshotSummary>>()),
  'snapshots.remove': request(ofSnapshot, answers<Result<null>>()),
  /** Takes back a removal made since the program started. */
  'snapshots.bringBack': request(ofSnapshot, answers<Result<null>>()),
} as const
