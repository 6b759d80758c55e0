import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { fixedSize, full16, full32, method, signature } from './zipFormat'

const deflate = promisify(deflateRaw)

/** A file packed for a zip, not yet in it. */
export type PackedFile = {
  readonly path: string
  readonly modified: number
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly bytes: Uint8Array
}

/** Writes a zip to its end, piece by piece. Beyond 65,535 files or 4 GB it is a Zip64, which fflate does not write. */
export type ZipWriter = {
  add(file: PackedFile): Promise<void>
  /** `comment` takes up to 65,535 bytes. */
  end(comment: string): Promise<void>
}

/** Compresses a file, beside the thread; what does not get smaller is stored as it is. */
export async function packFile(path: string, content: Uint8Array, modified: number): Promise<PackedFile> {
  const deflated = content.length === 0 ? content : await deflate(content)
  const isSmaller = deflated.length < content.length
  return {
    path,
    modified,
    method: isSmaller ? method.deflated : method.stored,
    crc: crc32(content),
    size: content.length,
    bytes: isSmaller ? deflated : content,
  }
}

/** Bytes gathered before they are written. */
const portion = 1_000_000

export function createZipWriter(write: (bytes: Uint8Array) => Promise<void>): ZipWriter {
  let waiting: Uint8Array[] = []
  let waitingSize = 0
  let offset = 0
  let count = 0
  const central: Buffer[] = []

  async function put(...parts: readonly Uint8Array[]): Promise<void> {
    for (const part of parts) {
      waiting.push(part)
      waitingSize += part.length
      offset += part.length
    }
    if (waitingSize >= portion) await flush()
  }

  async function flush(): Promise<void> {
    const bytes = Buffer.concat(waiting)
    waiting = []
    waitingSize = 0
    if (bytes.length > 0) await write(bytes)
  }

  return {
    async add(file) {
      const name = Buffer.from(file.path)
      central.push(centralHeader(file, name, offset))
      count += 1
      await put(localHeader(file, name), name, file.bytes)
    },

    async end(comment) {
      const start = offset
      await put(...central)
      const size = offset - start
      if (count >= full16 || start >= full32) await put(end64(count, size, start, offset))
      await put(endRecord(count, size, start, Buffer.from(comment)))
      await flush()
    },
  }
}

function localHeader(file: PackedFile, name: Buffer): Buffer {
  const header = Buffer.alloc(fixedSize.local)
  header.writeUInt32LE(signature.local, 0)
  header.writeUInt16LE(20, 4)
  writeFacts(header, 6, file, name)
  return header
}

function centralHeader(file: PackedFile, name: Buffer, offset: number): Buffer {
  const isFar = offset >= full32
  const header = Buffer.alloc(fixedSize.central)
  header.writeUInt32LE(signature.central, 0)
  header.writeUInt16LE(45, 4)
  header.writeUInt16LE(isFar ? 45 : 20, 6)
  writeFacts(header, 8, file, name)
  header.writeUInt16LE(isFar ? 12 : 0, 30)
  header.writeUInt32LE(isFar ? full32 : offset, 42)
  if (!isFar) return Buffer.concat([header, name])
  const extra = Buffer.alloc(12)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(8, 2)
  extra.writeBigUInt64LE(BigInt(offset), 4)
  return Buffer.concat([header, name, extra])
}

/** Flags to length of the name: what both headers hold alike. */
function writeFacts(header: Buffer, at: number, file: PackedFile, name: Buffer): void {
  const { time, day } = dosTime(new Date(file.modified))
  // Names are UTF-8.
  header.writeUInt16LE(0x0800, at)
  header.writeUInt16LE(file.method, at + 2)
  header.writeUInt16LE(time, at + 4)
  header.writeUInt16LE(day, at + 6)
  header.writeUInt32LE(file.crc, at + 8)
  header.writeUInt32LE(file.bytes.length, at + 12)
  header.writeUInt32LE(file.size, at + 16)
  header.writeUInt16LE(name.length, at + 20)
}

/** Local time in steps of two seconds, from 1980 to 2107. */
function dosTime(moment: Date): { time: number; day: number } {
  const year = Math.min(127, Math.max(0, moment.getFullYear() - 1980))
  return {
    time: (moment.getHours() << 11) | (moment.getMinutes() << 5) | (moment.getSeconds() >> 1),
    day: (year << 9) | ((moment.getMonth() + 1) << 5) | moment.getDate(),
  }
}

function end64(count: number, size: number, start: number, at: number): Buffer {
  const record = Buffer.alloc(fixedSize.end64 + fixedSize.locator64)
  record.writeUInt32LE(signature.end64, 0)
  record.writeBigUInt64LE(BigInt(fixedSize.end64 - 12), 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = record.subarray(fixedSize.end64)
  locator.writeUInt32LE(signature.locator64, 0)
  locator.writeBigUInt64LE(BigInt(at), 8)
  locator.writeUInt32LE(1, 16)
  return record
}

function endRecord(count: number, size: number, start: number, comment: Buffer): Buffer {
  const record = Buffer.alloc(fixedSize.end)
  record.writeUInt32LE(signature.end, 0)
  record.writeUInt16LE(Math.min(count, full16), 8)
  record.writeUInt16LE(Math.min(count, full16), 10)
  record.writeUInt32LE(Math.min(size, full32), 12)
  record.writeUInt32LE(Math.min(start, full32), 16)
  record.writeUInt16LE(comment.length, 20)
  return Buffer.concat([record, comment])
}
