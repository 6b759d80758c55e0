import type { Draft } from '../shared/draft/draft'
import { imageFiles } from '../shared/draft/imageFiles'
import type { ExportOptions, FlowingFormat } from '../shared/layout/exportOptions'
import type { Layout } from '../shared/layout/layout'
import { fail, ok, type Result } from '../shared/result'
import { nodeFileSystem, type FileSystem } from './storage/fileSystem'
import { readImages } from './storage/images'
import { writeAtomically } from './storage/writeAtomically'

/** How a draft is exported, and where to. */
export type ExportOrder = {
  readonly format: FlowingFormat
  readonly layout: Layout
  readonly options?: ExportOptions | undefined
  readonly file: string
  /** Where the draft's pictures may lie; none are read where it is absent. */
  readonly imageFolders?: readonly string[] | undefined
  /** Pictures that are at hand already. */
  readonly images?: ReadonlyMap<string, Uint8Array> | undefined
}

export type WrittenExport = { readonly file: string; readonly warnings: readonly string[] }

/** Exports a draft: the file is there whole, or the one that was there stays, also where `signal` ends it. */
export async function writeExport(
  draft: Draft,
  { format, layout, options, file, imageFolders = [], images: atHand }: ExportOrder,
  fs: FileSystem = nodeFileSystem,
  signal?: AbortSignal,
): Promise<Result<WrittenExport>> {
  const { buildFile } = await import('./export/buildFile')
  const images = await readImages(imageFiles(draft.blocks), imageFolders, fs)
  const { bytes, warnings } = await buildFile(draft, format, layout, {
    ...(options && { options }),
    readImage: (name) => atHand?.get(name) ?? images.get(name) ?? null,
  })
  const written = await writeAtomically(file, bytes, fs, () =>
    signal?.aborted ? fail('cancelled') : ok(null),
  )
  return written.ok ? ok({ file, warnings }) : written
}
