import { z } from 'zod'
import { draftIdSchema, type Draft, type DraftId } from '../draft/draft'
import type { DraftSummary, SavedDraft } from '../draft/requests'
import { answers, request } from '../request'
import type { Failure, Result } from '../result'
import type { FoundInText } from './findInText'
import { shelfChangeSchema, type Shelf } from './shelf'

/** A draft in the trash. `trashed` names its place there, `folder` is where it came from. */
export type TrashedDraft = {
  readonly trashed: string
  readonly title: string
  readonly fileName: string
  readonly folder: string
  /** Milliseconds since 1970. */
  readonly deletedAt: number
}

/** What came back out of the trash, and why the rest did not. */
export type RestoredDrafts = {
  readonly restored: readonly DraftSummary[]
  readonly failures: readonly Failure[]
}

/** What is remembered about drafts. `aside`: what a broken file is called now. */
export type OpenedShelf = { readonly shelf: Shelf; readonly aside?: string }

/** A conflicting copy of a draft, to be merged into it. */
export type ConflictCopy = {
  /** The draft it belongs to. */
  readonly original: DraftId
  readonly draft: Draft
  readonly revision: string
  readonly fileName: string
  /** Milliseconds since 1970. */
  readonly modified: number
  /** The state that copy and draft both come from, where the versions tell it. */
  readonly base: Draft | null
}

/** Where the library is and goes, whole paths for the writer to read; `bytes` of `files` are to be copied. */
export type MovePlan = {
  readonly from: string
  readonly to: string
  readonly files: number
  readonly bytes: number
}

/** How a library was moved; `oldStays`: why the old folder could not be put away. */
export type MovedLibrary = {
  readonly to: string
  /** What could not be moved along and stays in the old folder. */
  readonly leftOut: readonly string[]
  readonly oldStays?: Failure
  /** The old folder is where it was. */
  readonly oldIsKept: boolean
}

/** A draft that has every word of a search. */
export type FoundDraft = Pick<DraftSummary, 'id' | 'title' | 'folder' | 'modified'> & FoundInText

/** A folder of the library: a path from there with `/`, `''` for the library itself. */
const folderSchema = z.string().max(1000)
const folderNameSchema = z.string().min(1).max(200)
const placesSchema = z.array(z.string().max(40)).max(100_000)

export const libraryRequests = {
  /** The drafts (`DraftSummary[]`) as they were the last time, at once; as JSON, as thousands of objects cross the bridge slowly. */
  'library.remembered': request(z.strictObject({}), answers<Result<string>>()),
  /** The folders in the library, also empty ones. */
  'library.folders': request(z.strictObject({}), answers<Result<readonly string[]>>()),
  /** Answers with the new folder's path. */
  'library.makeFolder': request(
    z.strictObject({ parent: folderSchema, name: folderNameSchema }),
    answers<Result<{ readonly folder: string }>>(),
  ),
  'library.renameFolder': request(
    z.strictObject({ folder: folderSchema.min(1), name: folderNameSchema }),
    answers<Result<{ readonly folder: string }>>(),
  ),
  /** Takes an empty folder away; one with anything in it is refused. */
  'library.removeFolder': request(z.strictObject({ folder: folderSchema.min(1) }), answers<Result<null>>()),
  /** Moves drafts into a folder, each under a name that is free there. */
  'library.move': request(
    z.strictObject({ ids: z.array(draftIdSchema).max(100_000), folder: folderSchema }),
    answers<Result<null>>(),
  ),
  /** Searches the texts of all drafts; null where a later search has begun. `fresh`: look first at what changed. */
  'library.search': request(
    z.strictObject({ query: z.string().max(200), fresh: z.boolean() }),
    answers<Result<{ readonly drafts: readonly FoundDraft[]; readonly count: number } | null>>(),
  ),
  'conflict.read': request(z.strictObject({ copy: draftIdSchema }), answers<Result<ConflictCopy>>()),
  /** Makes a conflicting copy a draft of its own. */
  'conflict.keepApart': request(z.strictObject({ copy: draftIdSchema }), answers<Result<SavedDraft>>()),
  /** Moves a merged copy to the trash, unless it changed since it was read. */
  'conflict.retire': request(
    z.strictObject({ copy: draftIdSchema, revision: z.string() }),
    answers<Result<{ readonly trashed: string }>>(),
  ),
  /** `isFixed`: given at the start for this run. */
  'library.place': request(
    z.strictObject({}),
    answers<Result<{ readonly folder: string; readonly isFixed: boolean }>>(),
  ),
  /** Asks for another library and uses it from now on. */
  'library.choose': request(z.strictObject({}), answers<Result<null>>()),
  /** Asks where the library is to go, and looks whether it can. */
  'library.planMove': request(z.strictObject({}), answers<Result<MovePlan>>()),
  /** Moves the library to where it was last planned; the page hears `library.moving` meanwhile. */
  'library.moveTo': request(
    z.strictObject({ old: z.enum(['keep', 'trash']) }),
    answers<Result<MovedLibrary>>(),
  ),
  'library.cancelMove': request(z.strictObject({}), answers<Result<null>>()),
  'shelf.open': request(z.strictObject({}), answers<Result<OpenedShelf>>()),
  'shelf.change': request(
    z.strictObject({ changes: z.array(shelfChangeSchema).max(100) }),
    answers<Result<null>>(),
  ),
  'trash.list': request(z.strictObject({}), answers<Result<readonly TrashedDraft[]>>()),
  /** Puts drafts back where they were; one that cannot be holds up no other. */
  'trash.restore': request(z.strictObject({ trashed: placesSchema }), answers<Result<RestoredDrafts>>()),
  /** 彻底删除: the drafts, their versions and all that is remembered of them. */
  'trash.purge': request(z.strictObject({ trashed: placesSchema }), answers<Result<null>>()),
} as const
