import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import type { FileSystem } from '../fileSystem'
import { fixedSize, full16, full32, method, signature } from './zipFormat'

const inflate = promisify(inflateRaw)

/** Far above any library; what claims more is no backup of ours. */
const mostEntries = 2_000_000
const largestDirectory = 512_000_000
/** Bytes of one file, packed or not: a file that would unpack to more is refused before it does. */
export const largestEntry = 256_000_000

type Handle = Awaited<ReturnType<FileSystem['open']>>

type ZipEntry = {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

/** A zip opened for reading any of its files. Names are as they are written: nothing may be laid anywhere by them unchecked. */
export type ZipReader = {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** The file's content; null where it is damaged or larger than it says. */
  read(entry: ZipEntry): Promise<Buffer | null>
  close(): Promise<void>
}

type End = { readonly count: number; readonly size: number; readonly start: number; readonly comment: string }

/** The comment at the end of a zip; null where the file does not end as a zip does. Reads no more than the end. */
export async function readZipComment(file: string, fs: FileSystem): Promise<string | null> {
  const handle = await fs.open(file, 'r')
  try {
    return (await readEnd(handle))?.comment ?? null
  } finally {
    await handle.close()
  }
}

/** Opens a zip by the directory at its end; null where that is damaged. Throws what the file system throws. */
export async function openZip(file: string, fs: FileSystem): Promise<ZipReader | null> {
  const handle = await fs.open(file, 'r')
  let entries: Map<string, ZipEntry> | null = null
  try {
    const end = await readEnd(handle)
    if (end && end.count <= mostEntries && end.size <= largestDirectory)
      entries = toEntries(await readAt(handle, end.start, end.size), end.count)
  } finally {
    if (!entries) await handle.close()
  }
  return entries && { entries, read: (entry) => readEntry(handle, entry), close: () => handle.close() }
}

async function readAt(handle: Handle, position: number, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size)
  let done = 0
  while (done < size) {
    const { bytesRead } = await handle.read(bytes, done, size - done, position + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}

async function readEnd(handle: Handle): Promise<End | null> {
  const { size } = await handle.stat()
  const tail = Math.min(size, fixedSize.end + full16 + fixedSize.end64 + fixedSize.locator64)
  const bytes = await readAt(handle, size - tail, tail)
  for (let at = bytes.length - fixedSize.end; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) !== signature.end) continue
    if (at + fixedSize.end + bytes.readUInt16LE(at + 20) !== bytes.length) continue
    const comment = bytes.toString('utf8', at + fixedSize.end)
    const end = endAt(bytes, at)
    return end.start + end.size <= size ? { ...end, comment } : null
  }
  return null
}

/** Where the directory lies; a Zip64 of ours says so right before its end record. */
function endAt(bytes: Buffer, at: number): Omit<End, 'comment'> {
  const far = at - fixedSize.locator64 - fixedSize.end64
  if (
    far >= 0 &&
    bytes.readUInt32LE(at - fixedSize.locator64) === signature.locator64 &&
    bytes.readUInt32LE(far) === signature.end64
  )
    return {
      count: Number(bytes.readBigUInt64LE(far + 32)),
      size: Number(bytes.readBigUInt64LE(far + 40)),
      start: Number(bytes.readBigUInt64LE(far + 48)),
    }
  return {
    count: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 12),
    start: bytes.readUInt32LE(at + 16),
  }
}

function toEntries(directory: Buffer, count: number): Map<string, ZipEntry> | null {
  const entries = new Map<string, ZipEntry>()
  let at = 0
  for (let number = 0; number < count; number += 1) {
    if (at + fixedSize.central > directory.length || directory.readUInt32LE(at) !== signature.central)
      return null
    const nameEnd = at + fixedSize.central + directory.readUInt16LE(at + 28)
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30)
    if (extraEnd > directory.length) return null
    const path = directory.toString('utf8', at + fixedSize.central, nameEnd)
    const offset = directory.readUInt32LE(at + 42)
    // Two files of one name: what is checked would not be what is read.
    if (entries.has(path)) return null
    entries.set(path, {
      path,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: offset === full32 ? farOffset(directory.subarray(nameEnd, extraEnd)) : offset,
    })
    at = extraEnd + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** The offset of a file beyond 4 GB, as we write it; one beyond every file where it is not there. */
function farOffset(extra: Buffer): number {
  const isOurs = extra.length >= 12 && extra.readUInt16LE(0) === 1
  return isOurs ? Number(extra.readBigUInt64LE(4)) : Number.MAX_SAFE_INTEGER
}

async function readEntry(handle: Handle, entry: ZipEntry): Promise<Buffer | null> {
  if (entry.size > largestEntry || entry.packedSize > largestEntry) return null
  const { size: fileSize } = await handle.stat()
  if (entry.offset + fixedSize.local + entry.packedSize > fileSize) return null
  const header = await readAt(handle, entry.offset, fixedSize.local)
  if (header.length < fixedSize.local || header.readUInt32LE(0) !== signature.local) return null
  const start = entry.offset + fixedSize.local + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await readAt(handle, start, entry.packedSize)
  if (packed.length < entry.packedSize) return null
  const content = await unpack(packed, entry)
  return content?.length === entry.size && crc32(content) === entry.crc ? content : null
}

async function unpack(packed: Buffer, { method: how, size }: ZipEntry): Promise<Buffer | null> {
  if (how === method.stored) return packed
  if (how !== method.deflated) return null
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    // Damaged, or more than it says: zlib's errors have no `syscall`.
    if (error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code)))
      return null
    throw error
  }
}
