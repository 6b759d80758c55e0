import type { Finding } from '../../../shared/checks/finding'
import type { Draft } from '../../../shared/draft/draft'
import type { Bridge } from '../../../shared/ipc'
import type { ExportFormat } from '../../../shared/layout/exportOptions'
import { sayFailure } from '../../../shared/words/sayFailure'
import type { Failure } from '../../../shared/result'
import { words } from '../../words'

/** What is told when an export is over. */
export type ExportNotice = {
  readonly level: 'info' | 'problem'
  readonly text: string
  readonly actions: readonly { readonly label: string; readonly run: () => void }[]
}

export type ExportSteps = {
  readonly draft: Draft
  readonly format: ExportFormat
  /** Those of the draft as it is now. */
  readonly findings: readonly Finding[]
  /** Asks whether to export despite findings at level error; true means 仍然导出. */
  readonly askDespite: (findings: readonly Finding[]) => Promise<boolean>
  readonly request: Bridge['request']
  readonly tell: (notice: ExportNotice) => void
}

/** `toRevise`: the writer goes back to the findings first. A failure has been told already. */
export type ExportOutcome = 'exported' | 'toRevise' | 'cancelled' | 'failed'

/** Asks about errors (in strict order they include sections out of place), exports, and tells where the file is. */
export async function exportDraft(steps: ExportSteps): Promise<ExportOutcome> {
  const { draft, format, findings, askDespite, request, tell } = steps
  if (findings.some(({ level }) => level === 'error') && !(await askDespite(findings))) return 'toRevise'

  const answer = await request('draft.export', { json: JSON.stringify(draft), format, layout: draft.layout })
  if (!answer.ok) return tellFailure(answer, tell)

  const { file, warnings } = answer.value
  const say = words.exportDialog
  const tellIfFailed = (asked: Promise<{ readonly ok: true } | Failure>) =>
    void asked.then((done) => (done.ok ? undefined : tellFailure(done, tell)))
  tell({
    level: 'info',
    text: [say.exported(say.formats[format], file), ...listed(findings), ...warnings].join(' '),
    actions: [
      { label: say.open, run: () => tellIfFailed(request('export.openFile', {})) },
      { label: say.showInFolder, run: () => tellIfFailed(request('export.showInFolder', {})) },
    ],
  })
  return 'exported'
}

/** Where the order only guides, nobody is asked, but what is out of place is named. */
function listed(findings: readonly Finding[]): string[] {
  const names = findings
    .filter(({ rule, level }) => rule === 'order' && level === 'warning')
    .map(({ values }) => `“${values.name ?? ''}”`)
  return names.length === 0 ? [] : [words.exportDialog.outOfOrder(names)]
}

function tellFailure(failure: Failure, tell: ExportSteps['tell']): 'cancelled' | 'failed' {
  if (failure.failure === 'cancelled') return 'cancelled'
  tell({ level: 'problem', text: sayFailure(failure, words), actions: [] })
  return 'failed'
}
