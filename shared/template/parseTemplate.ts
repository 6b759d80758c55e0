import { fail, ok, type Failure, type Result } from '../result'
import { templateSchema, type Template } from './template'
import { templateProblems } from './templateProblems'

/** Reads a template from the text of its file; `file` is the name that messages show. A broken one is refused with the place. */
export function parseTemplate(json: string, file: string): Result<Template> {
  const text = json.replace(/^\ufeff/, '')
  if (text.trim() === '') return fail('file.empty', { file })
  const value = parseJson(text, file)
  if (!value.ok) return value
  if (!looksLikeTemplate(value.value)) return fail('template.notOurs', { file })
  const [first] = templateProblems(value.value)
  if (first) return fail('template.broken', { file, ...first })
  return ok(templateSchema.parse(value.value))
}

function parseJson(text: string, file: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    // What does not begin like an object was never meant to be one of ours.
    if (!text.trimStart().startsWith('{')) return fail('template.notOurs', { file })
    return fail('template.broken', { file, problem: 'syntax', ...placeOf(error, text) })
  }
}

/** Line and column from 1 where the engine says where it stopped reading; nothing where it does not. */
function placeOf(error: unknown, text: string): Failure['values'] {
  const message = error instanceof Error ? error.message : ''
  const position = /position (\d+)/.exec(message)?.[1]
  const isAtEnd = /end of JSON|[Uu]nterminated/.test(message)
  if (position === undefined && !isAtEnd) return {}
  const before = text.slice(0, position === undefined ? text.trimEnd().length : Number(position)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function looksLikeTemplate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return 'slots' in value || 'titlePattern' in value
}
