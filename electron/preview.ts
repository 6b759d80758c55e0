import { parseDraft } from '../shared/draft/parseDraft'
import type { RequestHandlers, RequestInput } from '../shared/ipc'
import { layoutForDraft } from '../shared/layout/layouts'
import { orderPages } from '../shared/pages/orderPages'
import type { PageOrder } from '../shared/pages/pageOrder'
import type { previewRequests } from '../shared/pages/requests'
import type { Printer, PrintJob } from '../shared/pages/printJob'
import { fail, ok, type Result } from '../shared/result'
import type { Settings } from '../shared/settings'
import type { Exporter } from './exportDraft'
import type { LayoutStore } from './storage/layoutStore'

/** What the preview needs of the desktop. */
export type PreviewDesk = {
  readonly settings: {
    readonly current: Settings
    change(change: RequestInput<'preview.choose'>): Promise<Result<unknown>>
  }
  readonly layouts: Pick<LayoutStore, 'list'>
  readonly printPages: (order: PageOrder, job: PrintJob) => Promise<Result<null>>
  readonly printers: () => Promise<readonly Printer[]>
  readonly view: {
    /** Shows it; resolves when it is put away, or with why it broke. */
    open(): Promise<Result<null>>
    close(): void
  }
}

type Shown = RequestInput<'preview.open'> & { readonly order: PageOrder }

/** Answers what page and preview ask about the pages shown over the window; they are those of one moment of the draft. */
export function createPreviewRequests(
  { settings, layouts, printPages, printers, view }: PreviewDesk,
  exporter: Pick<Exporter, 'run'>,
): Pick<RequestHandlers, keyof typeof previewRequests> {
  let shown: Shown | undefined

  return {
    'preview.open': async (input) => {
      const draft = parseDraft(input.json, '')
      if (!draft.ok || shown) return fail('request.invalid')
      const { own } = await layouts.list()
      // Its process starts meanwhile, and asks when it is there.
      const closed = view.open()
      shown = { ...input, order: orderPages(draft.value, layoutForDraft(input.layout, draft.value, own)) }
      try {
        return await closed
      } finally {
        shown = undefined
      }
    },
    'preview.start': () => {
      if (!shown) return Promise.resolve(fail('request.invalid'))
      const { theme, interfaceSize, previewing, printing } = settings.current
      const { order, toPrint } = shown
      return Promise.resolve(ok({ order, toPrint, settings: { theme, interfaceSize, previewing, printing } }))
    },
    'preview.close': () => {
      view.close()
      return Promise.resolve(ok(null))
    },
    'preview.choose': async (choices) => {
      const changed = await settings.change(choices)
      return changed.ok ? ok(null) : changed
    },
    'preview.printers': async () => ok(await printers()),
    'preview.print': (job) =>
      shown ? printPages(shown.order, job) : Promise.resolve(fail('request.invalid')),
    'preview.exportPdf': () =>
      shown
        ? exporter.run({ json: shown.json, format: 'pdf', layout: shown.layout })
        : Promise.resolve(fail('request.invalid')),
  }
}
