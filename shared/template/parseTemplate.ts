import type { z } from 'zod'
import { fail, ok, type Result } from '../result'
import { templateSchema, type Template } from './template'

/** Checks a template read from a file; `file` names it in the failure `template.broken`, with the place and the reason. */
export function parseTemplate(json: unknown, file: string): Result<Template> {
  const parsed = templateSchema.safeParse(json)
  if (!parsed.success) return fail('template.broken', { file, place: placeOf(parsed.error.issues[0]) })
  const twice = firstTwice(parsed.data.slots.map((slot) => slot.id))
  if (twice !== null) return fail('template.broken', { file, place: `slots.${twice.index}.id: ${twice.id}` })
  return ok(parsed.data)
}

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return ''
  const path = issue.path.map(String).join('.')
  return path === '' ? issue.message : `${path}: ${issue.message}`
}

function firstTwice(ids: readonly string[]): { readonly id: string; readonly index: number } | null {
  const index = ids.findIndex((id, at) => ids.indexOf(id) < at)
  return index < 0 ? null : { id: ids[index] ?? '', index }
}
