import { serialiseDraft } from '../../shared/draft/serialiseDraft'
import type { Draft } from '../../shared/draft/draft'
import type { Bridge, RequestInput } from '../../shared/ipc'
import { answerSaveDialog } from './dialogs'
import type { Launched } from './launch'

declare const bridge: Bridge

type Exported =
  | { readonly ok: true; readonly value: { readonly warnings: readonly string[] } }
  | { readonly ok: false; readonly failure: string }

/** Has the running program make a PDF of any draft, as 导出 PDF… does with the open one, and gives its answer. */
export async function exportPdf({ app, page }: Launched, draft: Draft, file: string): Promise<Exported> {
  await answerSaveDialog(app, file)
  const input: RequestInput<'draft.export'> = {
    json: serialiseDraft(draft, draft.title, draft.blocks),
    format: 'pdf',
    layout: draft.layout,
  }
  return page.evaluate((order) => bridge.request('draft.export', order), input)
}
