import { z } from 'zod'
import { draftIdSchema } from '../draft/draft'
import { isSafePath } from './safePath'

/** Made by the clock, asked for, or made before a newer program touches the library. */
export const backupKindSchema = z.enum(['daily', 'asked', 'upgrade'])
export type BackupKind = z.infer<typeof backupKindSchema>

/** Version of the format; a backup of a newer one is left alone. */
export const backupVersion = 1

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)

/** What a backup says of itself, in the comment at the end of its zip: where it is there, the file was written to its end. */
export const backupHeadSchema = z.object({
  format: z.literal('zhangfa-backup'),
  version: z.literal(backupVersion),
  /** Which library it is of: several may be backed up into one folder. */
  library: z.string().regex(/^[0-9a-z]{20}$/),
  kind: backupKindSchema,
  /** Milliseconds since 1970. */
  madeAt: count,
  /** Version of the program that made it. */
  program: z.string().max(40),
  drafts: count,
  files: count,
  /** How many files could not be read; `manifest.leftOut` names them. */
  leftOut: count,
  /** SHA-256 over names, sizes and times of all files: the same where nothing changed since. */
  state: hash,
  /** SHA-256 of the manifest. */
  manifest: hash,
})
export type BackupHead = z.infer<typeof backupHeadSchema>

const path = z.string().max(1000).refine(isSafePath)

const backedUpFileSchema = z.object({
  path,
  size: count,
  /** Milliseconds since 1970. */
  modified: z.number(),
  sha256: hash,
  /** Where it is a draft that can be read. `characters` is its 字数. */
  draft: z.object({ id: draftIdSchema, title: z.string(), characters: count }).optional(),
})
export type BackedUpFile = z.infer<typeof backedUpFileSchema>

export const backupManifestSchema = z.object({
  files: z.array(backedUpFileSchema),
  leftOut: z.array(z.string()),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>

/** The manifest's place in the zip. */
export const manifestPath = 'manifest.json'
