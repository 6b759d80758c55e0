import type { Result } from '../../../shared/result'
import type { Template } from '../../../shared/template/template'
import { bridge } from '../../bridge'
import { giveKind } from '../../draft/draftKind'
import { tell, tellFailure, tellNotice } from '../../window/notices'
import { session } from '../../session'
import { loadTemplates } from '../../draft/templateList'
import { words } from '../../words'

/** Stores an own kind; the draft on screen follows where it is of that kind. True when it was stored. */
export async function saveTemplate(template: Template): Promise<boolean> {
  const saved = await bridge.request('templates.save', { template })
  if (!saved.ok) {
    tellFailure(saved)
    return false
  }
  await loadTemplates()
  const { draft } = session.get()
  if (draft?.head.template === template.id && !draft.readOnly) giveKind(template, words.templates.updated)
  else tell(words.templates.saved(template.name))
  return true
}

/** Deletes an own kind, with a way to take it back. Drafts of it carry it along and stay as they are. */
export async function deleteTemplate(template: Template) {
  const deleted = await bridge.request('templates.delete', { id: template.id })
  if (!deleted.ok) {
    tellFailure(deleted)
    return
  }
  await loadTemplates()
  tellNotice({
    text: words.templates.deleted(template.name),
    level: 'info',
    actions: [{ label: words.app.undo, run: () => void putBack(template) }],
    stays: 30_000,
  })
}

async function putBack(template: Template) {
  const saved = await bridge.request('templates.save', { template })
  if (!saved.ok) tellFailure(saved)
  await loadTemplates()
}

/** Takes a kind in from a file; gives it where that went well. */
export async function importTemplate(): Promise<Template | undefined> {
  const imported: Result<Template> = await bridge.request('templates.import', {})
  if (!imported.ok) {
    tellFailure(imported)
    return undefined
  }
  await loadTemplates()
  tell(words.templates.imported(imported.value.name))
  return imported.value
}

export async function exportTemplate(template: Template) {
  const exported = await bridge.request('templates.export', { template })
  if (exported.ok) tell(words.templates.exported(exported.value.file))
  else tellFailure(exported)
}
