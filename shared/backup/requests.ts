import { z } from 'zod'
import { answers, request } from '../request'
import type { Failure, Result } from '../result'
import type { BackupHead } from './backup'

/** One backup in a list. Sizes in bytes, times in milliseconds since 1970. */
export type BackupSummary = Pick<BackupHead, 'kind' | 'madeAt' | 'drafts' | 'program'> & {
  readonly name: string
  readonly size: number
}

/** How things stand; `folder` is null while backups are off. */
export type BackupStatus = {
  readonly folder: string | null
  /** Good ones of this library, the newest first; null where the folder cannot be read, or there is none. */
  readonly backups: readonly BackupSummary[] | null
  /** Why the folder cannot be used, or why the last try failed. */
  readonly problem: Failure | null
  /** A backup is being made now. */
  readonly isRunning: boolean
}

/** What came of making a backup; nothing is made where nothing changed since the newest. */
export type BackupOutcome =
  | { readonly made: false }
  | {
      readonly made: true
      readonly name: string
      /** Files that could not be read. */
      readonly leftOut: readonly string[]
    }

/** Which backup is meant: one of the folder, or the file the person chose last. */
const backupRefSchema = z.union([z.literal('chosen'), z.strictObject({ name: z.string().min(1).max(255) })])
export type BackupRef = z.infer<typeof backupRefSchema>

/** A draft of a backup beside the library: not there, there with the same text, or with another. */
export type BackedUpDraft = {
  readonly path: string
  readonly title: string
  readonly modified: number
  /** 字数. */
  readonly characters: number
  readonly state: 'missing' | 'same' | 'differs'
  /** When the library's own was changed last. */
  readonly presentModified?: number
}

/** What is in a backup. */
export type BackupContents = BackupSummary & {
  readonly contents: readonly BackedUpDraft[]
  /** Drafts in it that were broken already when it was made. */
  readonly unreadable: readonly string[]
  /** How many own kinds, layouts and phrases the library does not have. */
  readonly missingTemplates: number
  readonly missingLayouts: number
  readonly missingPhrases: number
}

/** What was brought back. `beside` are those whose draft is in the library with another text. */
export type RestoreReport = {
  readonly restored: number
  readonly beside: number
  readonly replaced: number
  readonly templates: number
  readonly layouts: number
  readonly phrases: number
  readonly failed: readonly { readonly title: string; readonly failure: Failure }[]
  readonly isCancelled: boolean
}

export const backupRequests = {
  'backup.status': request(z.strictObject({}), answers<Result<BackupStatus>>()),
  /** Asks for the folder, keeps it and makes the first backup. */
  'backup.chooseFolder': request(z.strictObject({}), answers<Result<null>>()),
  'backup.turnOff': request(z.strictObject({}), answers<Result<null>>()),
  'backup.now': request(z.strictObject({}), answers<Result<BackupOutcome>>()),
  'backup.inspect': request(z.strictObject({ backup: backupRefSchema }), answers<Result<BackupContents>>()),
  /** Asks for a backup's file and looks into it; it is the `chosen` one from now on. */
  'backup.chooseFile': request(z.strictObject({}), answers<Result<BackupContents>>()),
  'backup.restore': request(
    z.strictObject({
      backup: backupRefSchema,
      paths: z.array(z.string().max(1000)).max(200_000),
      /** What becomes of those whose draft is in the library with another text. */
      differing: z.enum(['beside', 'replace']),
      /** Also bring back own kinds and phrases that are missing. */
      ownParts: z.boolean(),
    }),
    answers<Result<RestoreReport>>(),
  ),
  'backup.cancelRestore': request(z.strictObject({}), answers<Result<null>>()),
} as const
