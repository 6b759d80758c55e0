import { dirname, join } from 'node:path'
import type { ReadSource } from '../../shared/material/requests'
import type { SourceParagraph } from '../../shared/material/sourceParagraph'
import { codeOf } from './fileFailure'
import type { FileSystem } from './fileSystem'
import { makeFolderInside } from './makeFolderInside'
import { writeAtomically } from './writeAtomically'

/** Source pictures wait so long for a draft, in ms: as long as a window stays open over a source. */
const patience = 3 * 24 * 3_600_000

/** The pictures of a source by the names drafts give them. */
export function imagesOfSource({ styled }: ReadSource): ReadonlyMap<string, Uint8Array> {
  const images = new Map<string, Uint8Array>()
  for (const { image } of styled?.paragraphs ?? [])
    if (image?.stored && image.bytes) images.set(image.stored.file, image.bytes)
  return images
}

/**
 * Puts the pictures of a source into a folder of the library, from which the drafts made of it take theirs; the source
 * goes on without their bytes. One that cannot be written counts as left out.
 */
export async function keepSourceImages(
  source: ReadSource,
  folder: string,
  fs: FileSystem,
): Promise<ReadSource> {
  const images = imagesOfSource(source)
  const { styled, leftOut = [] } = source
  if (!styled || images.size === 0) return source
  const kept = await keepImages(images, folder, fs)
  return {
    ...source,
    styled: { ...styled, paragraphs: styled.paragraphs.map((each) => withoutBytes(each, kept)) },
    ...(kept.size < images.size ? { leftOut: [...new Set([...leftOut, 'picture' as const])] } : {}),
  }
}

/** Puts pictures into a folder of the library; the names of those that could be written. */
export async function keepImages(
  images: ReadonlyMap<string, Uint8Array>,
  folder: string,
  fs: FileSystem,
): Promise<ReadonlySet<string>> {
  const kept = new Set<string>()
  if (images.size === 0) return kept
  const made = await makeFolderInside(dirname(folder), folder, fs)
  for (const [name, bytes] of made.ok ? images : [])
    if ((await writeAtomically(join(folder, name), bytes, fs)).ok) kept.add(name)
  return kept
}

function withoutBytes(paragraph: SourceParagraph, kept: ReadonlySet<string>): SourceParagraph {
  const { image } = paragraph
  if (!image?.stored) return paragraph
  const { alt, stored, width } = image
  return {
    ...paragraph,
    image: {
      alt,
      ...(width === undefined ? {} : { width }),
      ...(kept.has(stored.file) ? { stored } : {}),
    },
  }
}

/** Clears away the pictures of sources that were read days ago. */
export async function sweepSourceImages(folder: string, now: number, fs: FileSystem): Promise<void> {
  try {
    for (const name of await fs.readdir(folder)) {
      const { mtimeMs } = await fs.stat(join(folder, name))
      if (now - mtimeMs > patience) await fs.rm(join(folder, name), { force: true })
    }
  } catch (error) {
    codeOf(error)
  }
}
