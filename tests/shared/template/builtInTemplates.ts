import { readdirSync, readFileSync } from 'node:fs'
import { templateSchema, type Template } from '../../../shared/template/template'

const folder = new URL('../../../assets/templates/', import.meta.url)

const shipped: readonly Template[] = readdirSync(folder).map((file) =>
  templateSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
)

/** The templates as the program ships them. */
export function builtInTemplates(): Template[] {
  return [...shipped]
}

export function builtInTemplate(id: string): Template {
  const template = shipped.find((each) => each.id === id)
  if (!template) throw new Error(`No template ${id}`)
  return template
}
