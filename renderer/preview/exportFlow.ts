import { bridge } from '../bridge'
import { sayExportFailure } from '../features/exporting/sayExportFailure'
import { words } from '../words'
import { preview, say } from './previewState'

/** Exports these pages as PDF, and says where the file is. */
export async function exportPdf() {
  if (preview.get().isExporting) return
  preview.set({ isExporting: true, said: { text: words.preview.exporting } })
  const done = await bridge.request('preview.exportPdf', {})
  preview.set({ isExporting: false })
  if (!done.ok) {
    say(done.failure === 'cancelled' ? null : { text: sayExportFailure(done), isWrong: true })
    return
  }
  const { open, showInFolder } = words.exportDialog
  say({
    text: [words.preview.exported(done.value.file), ...done.value.warnings].join(' '),
    actions: [
      { label: open, run: () => void ask('export.openFile') },
      { label: showInFolder, run: () => void ask('export.showInFolder') },
    ],
  })
}

/** Ends the export under way; what was there before stays. */
export function stopExport() {
  void bridge.request('export.cancel', {})
}

async function ask(request: 'export.openFile' | 'export.showInFolder') {
  const done = await bridge.request(request, {})
  if (!done.ok) say({ text: sayExportFailure(done), isWrong: true })
}
