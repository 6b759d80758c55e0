import { inUsualOrder } from '../../shared/template/inUsualOrder'
import { parseTemplate } from '../../shared/template/parseTemplate'
import type { Template } from '../../shared/template/template'
import { readJsonFolder, type JsonFolder } from './jsonFolder'

/** Reads the kinds of summaries (文种) in a folder, the most usual first. */
export async function readTemplates(folder: string): Promise<JsonFolder<Template>> {
  const { values, broken } = await readJsonFolder(folder, parseTemplate)
  return { values: inUsualOrder(values), broken }
}
