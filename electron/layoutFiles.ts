import { basename, join } from 'node:path'
import { safeFileName } from '../shared/draft/safeFileName'
import { layoutExtension, layoutJson } from '../shared/layout/layoutFile'
import { copyLayout, isSameLayout, type OwnLayout } from '../shared/layout/ownLayout'
import { fail, ok, type Result } from '../shared/result'
import type { Dialogs } from './shell/dialogs'
import { layoutFiles, type LayoutStore } from './storage/layoutStore'
import { readOwnFile } from './storage/ownFile'
import { writeAtomically } from './storage/writeAtomically'

type LayoutFileParts = {
  readonly layouts: LayoutStore
  readonly dialogs: Pick<Dialogs, 'askLayoutToOpen' | 'askWhereToSaveLayout'>
  /** Where files go until the person chooses another folder. */
  readonly documents: string
}

/** Asks for a layout's file and stores it as one of the writer's own; what is here already is never overwritten. */
export async function importLayout({ layouts, dialogs }: LayoutFileParts): Promise<Result<OwnLayout>> {
  const file = await dialogs.askLayoutToOpen()
  if (file === undefined) return fail('cancelled')
  const read = await readOwnFile(file, layoutFiles)
  if (!read.ok) return read
  const { own } = await layouts.list()
  const present = own.find(({ id }) => id === read.value.id)
  if (present && isSameLayout(present, read.value)) return ok(present)
  const isTaken = own.some(({ id, name }) => id === read.value.id || name === read.value.name)
  const layout = isTaken ? copyLayout(read.value, read.value.name, own) : read.value
  const saved = await layouts.save(layout)
  return saved.ok ? ok(layout) : saved
}

/** Asks where and writes the layout there. */
export async function exportLayout(
  layout: OwnLayout,
  { dialogs, documents }: LayoutFileParts,
): Promise<Result<{ readonly file: string }>> {
  const file = await dialogs.askWhereToSaveLayout(
    join(documents, `${safeFileName(layout.name)}${layoutExtension}`),
  )
  if (file === undefined) return fail('cancelled')
  const written = await writeAtomically(file, layoutJson(layout))
  return written.ok ? ok({ file: basename(file) }) : written
}
