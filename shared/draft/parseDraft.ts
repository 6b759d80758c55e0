import { ownLayoutSchema } from '../layout/ownLayout'
import { fail, ok, type Result } from '../result'
import { draftSchema, type Draft } from './draft'
import { currentVersion, migrate, migrations, type Migration } from './migrations'
import { toNormalForm } from './normalForm'

/** What a reader may hand in instead of the program's own history of versions. */
export type DraftVersions = { readonly current: number; readonly steps: ReadonlyMap<number, Migration> }

const ownVersions: DraftVersions = { current: currentVersion, steps: migrations }

/** Reads a draft from the text of its file, in normal form; `file` is the name that messages show. */
export function parseDraft(json: string, file: string, versions: DraftVersions = ownVersions): Result<Draft> {
  const text = json.replace(/^\ufeff/, '')
  if (text.trim() === '') return fail('draft.empty', { file })
  const value = parseJson(text)
  if (value === undefined) return fail('draft.broken', { file })
  if (!isRecord(value) || value.format !== 'zhangfa-draft') return fail('draft.notOurs', { file })
  const version = value.version
  const oldest = Math.min(versions.current, ...versions.steps.keys())
  if (!isVersion(version) || version < oldest) return fail('draft.broken', { file })
  if (version > versions.current) return fail('draft.newer', { file, version })
  const migrated = migrate(value, version, versions.current, versions.steps)
  const draft = draftSchema.safeParse(withoutBrokenLayout(migrated))
  if (!draft.success) return fail('draft.broken', { file, place: placeOf(draft.error.issues[0]?.path) })
  return ok(toNormalForm(draft.data))
}

/** No figures of a layout keep a text from being read: the draft opens in another, which the writer is told. */
function withoutBrokenLayout(value: unknown): unknown {
  if (!isRecord(value) || value.ownLayout === undefined) return value
  if (ownLayoutSchema.safeParse(value.ownLayout).success) return value
  const draft = { ...value }
  delete draft.ownLayout
  return draft
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value)
}

function placeOf(path: readonly PropertyKey[] = []): string {
  return path.map(String).join('.')
}
