import { parseTemplate } from '../../shared/template/parseTemplate'
import type { Template } from '../../shared/template/template'
import { readJsonFolder, type JsonFolder } from './jsonFolder'

/** Reads the kinds of summaries (文种) in a folder. */
export function readTemplates(folder: string): Promise<JsonFolder<Template>> {
  return readJsonFolder(folder, parseTemplate)
}
