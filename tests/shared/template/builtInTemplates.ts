import { readdirSync, readFileSync } from 'node:fs'
import { parseTemplate } from '../../../shared/template/parseTemplate'
import type { Template } from '../../../shared/template/template'

const folder = new URL('../../../assets/templates/', import.meta.url)

/** The templates as the program ships them. */
export function builtInTemplates(): Template[] {
  return readdirSync(folder).map((file) => {
    const parsed = parseTemplate(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file)
    if (!parsed.ok) throw new Error(`${file}: ${String(parsed.values.place)}`)
    return parsed.value
  })
}

export function builtInTemplate(id: string): Template {
  const template = builtInTemplates().find((each) => each.id === id)
  if (!template) throw new Error(`No template ${id}`)
  return template
}
