import type { Finding } from '../../shared/checks/finding'
import type { ExportFormat } from '../../shared/layout/exportOptions'
import type { Layout } from '../../shared/layout/layout'
import { layoutOf } from '../../shared/layout/layouts'
import { missingFonts, substitutesFor } from '../../shared/layout/missingFonts'
import { bridge } from '../bridge'
import { exportDraft } from '../features/exporting/exportDraft'
import { installedFonts } from '../window/installedFonts'
import { tellNotice } from '../window/notices'
import { showTab } from '../window/panes'
import { draftNow, findingsNow, flush } from './presentDraft'
import { session } from '../session'

/** 导出…: all that can be chosen. */
export async function askExport() {
  await flush()
  session.set({ dialog: { name: 'export' } })
}

/** Exports the draft on screen as chosen last; where the writer would rather mend it first, the findings are shown. */
export async function exportAs(format: ExportFormat) {
  await flush()
  const draft = draftNow()
  const choices = { ...session.get().settings.exporting, format }
  const isLocal = format === 'docx' && choices.fontNames === 'local'
  const outcome = await exportDraft({
    draft,
    choices,
    layout: draft.layout,
    substitutes: isLocal ? await localNames(layoutOf(draft)) : {},
    findings: findingsNow(),
    askDespite,
    request: (name, input) => bridge.request(name, input),
    tell: tellNotice,
  })
  if (outcome === 'toRevise') showTab('checks')
}

/** 批量导出…: the drafts selected in the list. */
export async function askExportMany() {
  await flush()
  const { library, selectedDrafts } = session.get()
  const drafts = selectedDrafts.flatMap((id) => library.find((draft) => draft.id === id) ?? [])
  if (drafts.length > 0) session.set({ dialog: { name: 'exportMany', drafts } })
}

/** The fonts of this machine to write in place of a layout's own. */
async function localNames(layout: Layout): Promise<Record<string, string>> {
  const installed = await installedFonts()
  return installed ? substitutesFor(missingFonts(layout, installed)) : {}
}

function askDespite(findings: readonly Finding[]): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (despite: boolean) => {
      session.set({ dialog: null })
      resolve(despite)
    }
    session.set({ dialog: { name: 'exportDespite', findings, answer } })
  })
}
