import { basename, join } from 'node:path'
import { safeFileName } from '../shared/draft/safeFileName'
import { fail, ok, type Result } from '../shared/result'
import { freeTemplateName, newTemplateId, templateJson } from '../shared/template/ownTemplate'
import type { Template } from '../shared/template/template'
import type { Dialogs } from './shell/dialogs'
import { readOwnFile } from './storage/ownFile'
import { templateFiles } from './storage/templateFile'
import type { TemplateStore } from './storage/templateStore'
import { writeAtomically } from './storage/writeAtomically'

type TemplateFileParts = {
  readonly templates: TemplateStore
  readonly dialogs: Pick<Dialogs, 'askTemplateToOpen' | 'askWhereToSaveTemplate'>
  /** Where files go until the person chooses another folder. */
  readonly documents: string
}

/** Asks for a template's file and stores it as one of the writer's own; what is taken already is never overwritten. */
export async function importTemplate({ templates, dialogs }: TemplateFileParts): Promise<Result<Template>> {
  const file = await dialogs.askTemplateToOpen()
  if (file === undefined) return fail('cancelled')
  const read = await readOwnFile(file, templateFiles)
  if (!read.ok) return read
  const template = withFreeName(read.value, await templates.all())
  const saved = await templates.save(template)
  return saved.ok ? ok(template) : saved
}

function withFreeName(template: Template, known: readonly Template[]): Template {
  const isTaken = known.some(({ id }) => id === template.id)
  return {
    ...template,
    ...(isTaken && { id: newTemplateId() }),
    name: freeTemplateName(
      template.name,
      known.map(({ name }) => name),
    ),
  }
}

/** Asks where and writes the template there. */
export async function exportTemplate(
  template: Template,
  { dialogs, documents }: TemplateFileParts,
): Promise<Result<{ readonly file: string }>> {
  const file = await dialogs.askWhereToSaveTemplate(join(documents, `${safeFileName(template.name)}.json`))
  if (file === undefined) return fail('cancelled')
  const written = await writeAtomically(file, templateJson(template))
  return written.ok ? ok({ file: basename(file) }) : written
}
