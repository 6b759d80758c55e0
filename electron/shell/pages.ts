import type { PageOrder, SetPages } from '../../shared/pages/pageOrder'
import { ok, type Result } from '../../shared/result'
import { onHiddenPages } from './hiddenPages'

/** A PDF and what the page builder said of its pages. */
export type MadePdf = { readonly bytes: Uint8Array; readonly set: SetPages }

const millimetresPerInch = 25.4

/** The PDF of the pages: tagged, with the headings as outline, fonts embedded. */
export function makePdf(order: PageOrder, signal?: AbortSignal): Promise<Result<MadePdf>> {
  return onHiddenPages({ order, signal }, async (contents, set, end) => {
    const { width, height } = order.layout.page
    try {
      const bytes = await contents.printToPDF({
        pageSize: { width: width / millimetresPerInch, height: height / millimetresPerInch },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      return ok({ bytes: new Uint8Array(bytes), set })
    } finally {
      end()
    }
  })
}
