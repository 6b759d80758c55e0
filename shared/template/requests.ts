import { z } from 'zod'
import type { Failure, Result } from '../result'
import { answers, request } from '../request'
import { templateSchema, type Template } from './template'

/** All kinds there are: those of the program, the writer's own, and what is wrong with own ones that cannot be read. */
export type TemplateList = {
  readonly builtIn: readonly Template[]
  readonly own: readonly Template[]
  readonly broken: readonly Failure[]
}

export const templateRequests = {
  'templates.list': request(z.strictObject({}), answers<Result<TemplateList>>()),
  /** Stores one of the writer's own, new or changed. */
  'templates.save': request(z.strictObject({ template: templateSchema }), answers<Result<null>>()),
  /** Deletes one of the writer's own; the page may save it again. */
  'templates.delete': request(z.strictObject({ id: z.string() }), answers<Result<null>>()),
  /** Asks for a file and stores the template in it as one of the writer's own, under another id and name where its own are taken. */
  'templates.import': request(z.strictObject({}), answers<Result<Template>>()),
  /** Asks where, writes the template there. */
  'templates.export': request(
    z.strictObject({ template: templateSchema }),
    answers<Result<{ readonly file: string }>>(),
  ),
} as const
