/** A file inside a zip, as the zip's own table of contents has it; sizes are what it says, not what is true. */
export type ZipEntry = {
  readonly name: string
  readonly isStored: boolean
  readonly start: number
  readonly packedSize: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const endLength = 22
const longestComment = 0xffff
const mostEntries = 20_000

/** The files of a zip by their names; null where the bytes are no whole zip. Never reads outside the bytes. */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostEntries) return null
  const entries = new Map<string, ZipEntry>()
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return null
    const nameLength = view.getUint16(at + 28, true)
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength))
    const entry = toEntry(view, at, name)
    if (entry) entries.set(name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function toEntry(view: DataView, at: number, name: string): ZipEntry | null {
  const method = view.getUint16(at + 10, true)
  const packedSize = view.getUint32(at + 20, true)
  const header = view.getUint32(at + 42, true)
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (isEncrypted || (method !== 0 && method !== 8)) return null
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== fileMark) return null
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + packedSize > view.byteLength ? null : { name, isStored: method === 0, start, packedSize }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  return -1
}

/** Some Windows programs part folders by backslashes. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/')
}
