import type { Finding } from '../../../shared/checks/finding'
import type { Draft, LayoutId } from '../../../shared/draft/draft'
import type { Bridge, RequestInput } from '../../../shared/ipc'
import type { ExportChoices } from '../../../shared/layout/exportOptions'
import type { Failure } from '../../../shared/result'
import { words } from '../../words'
import { sayExportFailure } from './sayExportFailure'

/** What is told when an export is over. */
export type ExportNotice = {
  readonly level: 'info' | 'problem'
  readonly text: string
  readonly actions: readonly { readonly label: string; readonly run: () => void }[]
}

/** How a draft is exported; `substitutes` are local names for standard ones, for the choice of local fonts. */
export type ExportForm = {
  readonly choices: ExportChoices
  readonly layout: LayoutId
  readonly substitutes: Readonly<Record<string, string>>
}

export type ExportSteps = ExportForm & {
  readonly draft: Draft
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
  const { draft, findings, askDespite } = steps
  if (findings.some(({ level }) => level === 'error') && !(await askDespite(findings))) return 'toRevise'
  return requestExport(exportInput(draft, steps), steps)
}

/** What the main process is asked for. */
export function exportInput(draft: Draft, form: ExportForm): RequestInput<'draft.export'> {
  const { format, encoding, numbering, contents, fontNames, dated } = form.choices
  const fonts = { names: fontNames, substitutes: { ...form.substitutes } }
  const options = { encoding, numbering, contents, fonts }
  return { json: JSON.stringify(draft), format, layout: form.layout, options, dated }
}

async function requestExport(
  input: RequestInput<'draft.export'>,
  steps: ExportSteps,
): Promise<ExportOutcome> {
  const { findings, choices, request, tell } = steps
  const answer = await request('draft.export', input)
  if (!answer.ok) {
    if (answer.failure === 'cancelled') return 'cancelled'
    const again = {
      label: words.exportDialog.again,
      run: () => void requestExport({ ...input, again: true }, steps),
    }
    const actions = answer.failure === 'export.isOpen' ? [again] : []
    tell({ level: 'problem', text: sayExportFailure(answer), actions })
    return 'failed'
  }

  const { file, warnings } = answer.value
  const say = words.exportDialog
  const tellIfFailed = (asked: Promise<{ readonly ok: true } | Failure>) =>
    void asked.then((done) =>
      done.ok ? undefined : tell({ level: 'problem', text: sayExportFailure(done), actions: [] }),
    )
  const open = () => tellIfFailed(request('export.openFile', {}))
  const show = () => tellIfFailed(request('export.showInFolder', {}))
  const copy = () => tellIfFailed(request('export.copyFile', {}))
  tell({
    level: 'info',
    text: [say.exported(say.formats[choices.format], file), ...listed(findings), ...warnings].join(' '),
    actions: [
      { label: say.open, run: open },
      { label: say.showInFolder, run: show },
      { label: say.copyFile, run: copy },
    ],
  })
  if (choices.afterwards === 'open') open()
  if (choices.afterwards === 'folder') show()
  return 'exported'
}

/** Where the order only guides, nobody is asked, but what is out of place is named. */
function listed(findings: readonly Finding[]): string[] {
  const names = findings
    .filter(({ rule, level }) => rule === 'order' && level === 'warning')
    .map(({ values }) => `“${values.name ?? ''}”`)
  return names.length === 0 ? [] : [words.exportDialog.outOfOrder(names)]
}
