import type { z } from 'zod'
import { headinglessSlots, templateSchema, type Template } from './template'

/** What can be wrong at a place of a template; `words.templates.problems` says each. */
export type TemplateProblemName =
  | 'missing'
  | 'empty'
  | 'tooLong'
  | 'wrongKind'
  | 'notPositive'
  | 'badId'
  | 'twice'
  | 'unknownKey'
  | 'noSections'

/** `place` is the path in the file, from 0: `slots.2.name`; empty for the whole. `limit` is the most characters. */
export type TemplateProblem = {
  readonly place: string
  readonly problem: TemplateProblemName
  readonly limit?: number
}

/** What is wrong with a value that should be a template, in the order of the file; nothing where it is one. */
export function templateProblems(value: unknown): TemplateProblem[] {
  const parsed = templateSchema.safeParse(value)
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => problemsOf(issue, value))
  return blankTexts(parsed.data)
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): TemplateProblem[] {
  const place = issue.path.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        place: [...issue.path, key].map(String).join('.'),
        problem: 'unknownKey',
      }))
    case 'too_small':
      return [{ place, problem: issue.origin === 'number' ? 'notPositive' : 'empty' }]
    case 'too_big':
      return [{ place, problem: 'tooLong', limit: Number(issue.maximum) }]
    case 'invalid_format':
      return [{ place, problem: valueAt(value, issue.path) === '' ? 'empty' : 'badId' }]
    case 'custom':
      return [{ place, problem: 'twice' }]
    default:
      return [{ place, problem: valueAt(value, issue.path) === undefined ? 'missing' : 'wrongKind' }]
  }
}

/** What the schema lets pass and nobody could use: names of blanks alone, no section at all, two slots of one name. */
function blankTexts({ name, titlePattern, slots }: Template): TemplateProblem[] {
  const names = slots.map((slot) => slot.name.trim())
  return [
    ...(name.trim() === '' ? [{ place: 'name', problem: 'empty' } as const] : []),
    ...(titlePattern.trim() === '' ? [{ place: 'titlePattern', problem: 'empty' } as const] : []),
    ...(slots.every(({ id }) => headinglessSlots.has(id))
      ? [{ place: 'slots', problem: 'noSections' } as const]
      : []),
    ...names.flatMap((each, index): TemplateProblem[] => {
      const place = `slots.${String(index)}.name`
      if (each === '') return [{ place, problem: 'empty' }]
      return names.indexOf(each) < index ? [{ place, problem: 'twice' }] : []
    }),
  ]
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null
        ? (within as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}
