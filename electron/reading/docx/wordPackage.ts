import { inflateRawSync } from 'node:zlib'
import { readZipDirectory, type ZipEntry } from './zipDirectory'

/** What may come out of one part, and of all of them: a real paper stays far below, a zip bomb far above. */
const packageLimits = { part: 128_000_000, whole: 400_000_000 } as const

/** The parts of a Word file, unpacked one by one as they are asked for. */
export type WordPackage = {
  readonly names: readonly string[]
  /** The bytes of a part; undefined where there is none, or where it is damaged. Throws `TooMuchInside`. */
  bytes(name: string): Uint8Array | undefined
  /** The same as text: UTF-8, or UTF-16 with its mark. */
  text(name: string): string | undefined
}

/** More came out of the file than a paper holds: unpacking stopped there. */
export class TooMuchInside extends Error {}

/** Opens the zip around a Word file; null where the bytes are no whole zip. Nothing is unpacked yet. */
export function openWordPackage(
  bytes: Uint8Array,
  limits: { readonly part: number; readonly whole: number } = packageLimits,
): WordPackage | null {
  const entries = readZipDirectory(bytes)
  if (entries === null) return null
  const byLowerCase = new Map([...entries.values()].map((entry) => [entry.name.toLowerCase(), entry]))
  let left = limits.whole

  function unpack(entry: ZipEntry): Uint8Array | undefined {
    const packed = bytes.subarray(entry.start, entry.start + entry.packedSize)
    const most = Math.min(limits.part, left)
    const unpacked = entry.isStored ? packed : inflate(packed, most)
    if (unpacked === undefined) return undefined
    if (unpacked.byteLength > most) throw new TooMuchInside(entry.name)
    left -= unpacked.byteLength
    return unpacked
  }

  const part = (name: string) => {
    const entry = entries.get(name) ?? byLowerCase.get(name.toLowerCase())
    return entry && unpack(entry)
  }
  return {
    names: [...entries.keys()],
    bytes: part,
    text: (name) => {
      const unpacked = part(name)
      return unpacked && decode(unpacked)
    },
  }
}

/** The sizes a zip names may be lies: what comes out is counted as it comes. */
function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooMuchInside()
    return undefined
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
