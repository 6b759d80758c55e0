import { fail, ok, type Result } from '../result'
import { draftSchema, type Draft } from './draft'

/** Reads a draft from JSON; `file` names it in failures. */
export function parseDraft(json: string, file: string): Result<Draft> {
  if (json.trim() === '') return fail('draft.empty', { file })
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return fail('draft.broken', { file })
  }
  const head = value as { format?: unknown; version?: unknown } | null
  if (head?.format !== 'zhangfa-draft') return fail('draft.notOurs', { file })
  if (typeof head.version === 'number' && head.version > 1) return fail('draft.newer', { file })
  const parsed = draftSchema.safeParse(value)
  return parsed.success ? ok(parsed.data) : fail('draft.broken', { file })
}

/** The JSON of a draft as it stands on disk, its blocks last. */
export function serialiseDraft(draft: Draft): string {
  const { blocks, ...head } = draft
  return JSON.stringify({ ...head, blocks })
}
