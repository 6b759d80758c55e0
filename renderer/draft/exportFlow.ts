import type { Finding } from '../../shared/checks/finding'
import type { ExportFormat } from '../../shared/layout/requests'
import { bridge } from '../bridge'
import { exportDraft } from '../features/exporting/exportDraft'
import { tellFailure, tellNotice } from '../window/notices'
import { showTab } from '../window/panes'
import { draftNow, findingsNow, flush } from './presentDraft'
import { session } from '../session'

/** Exports the draft on screen; where the writer would rather mend it first, the findings are shown. */
export async function exportAs(format: ExportFormat) {
  await flush()
  const outcome = await exportDraft({
    draft: draftNow(),
    format,
    findings: findingsNow(),
    askDespite,
    request: (name, input) => bridge.request(name, input),
    tell: tellNotice,
  })
  if (outcome === 'toRevise') showTab('checks')
}

/** Prints the pages of the draft on screen, by the system's own dialog. */
export async function printDraft() {
  await flush()
  const draft = draftNow()
  const printed = await bridge.request('draft.print', { json: JSON.stringify(draft), layout: draft.layout })
  if (!printed.ok && printed.failure !== 'cancelled') tellFailure(printed)
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
