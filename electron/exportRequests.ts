import type { RequestHandlers } from '../shared/ipc'
import { ok, type Result } from '../shared/result'
import type { Desktop } from './desktop'
import { createExporter } from './exportDraft'
import { createBatchExporter } from './exportMany'
import { createExportPlaces } from './exportPlaces'
import { openPath } from './openPath'
import { createPreviewRequests } from './preview'

/** Answers what the page asks about files and pages made from drafts. */
export function createExportRequests(desktop: Desktop) {
  const { layouts, settings, shell, window } = desktop
  const places = createExportPlaces(desktop)
  const exporter = createExporter({ ...desktop, places, begun: () => window.tellExporting() })
  const batch = createBatchExporter({ ...desktop, places, tell: (progress) => window.tellBatch(progress) })
  const done = () => Promise.resolve(ok(null))

  return {
    ...createPreviewRequests({ ...desktop.preview, settings, layouts }, exporter),
    'draft.export': (input) => exporter.run(input),
    'export.plan': ({ json }) => exporter.plan(json),
    'export.cancel': () => {
      exporter.cancel()
      return done()
    },
    'batch.folder': async () => ok({ folder: await batch.folder() }),
    'batch.chooseFolder': () => batch.chooseFolder(),
    'batch.export': (order) => batch.run(order),
    'batch.cancel': () => {
      batch.cancel()
      return done()
    },
    'batch.openFolder': async () => openPath(await batch.folder(), shell),
    'export.startDrag': () => withExported((file) => window.startDrag(file)),
    'export.copyFile': async () => {
      const file = await exporter.last()
      return file.ok ? shell.copyFile(file.value) : file
    },
    'export.showInFolder': () => withExported((file) => shell.showInFolder(file)),
    'export.openFile': async () => {
      const file = await exporter.last()
      return file.ok ? openPath(file.value, shell) : file
    },
  } satisfies Partial<RequestHandlers>

  async function withExported(step: (file: string) => void): Promise<Result<null>> {
    const file = await exporter.last()
    if (!file.ok) return file
    step(file.value)
    return ok(null)
  }
}
