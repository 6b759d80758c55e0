import { crc32, deflateRawSync } from 'node:zlib'

/** A file in a zip file; what is stored is not compressed. */
export type ZipPart = { readonly bytes: Uint8Array; readonly isStored?: true }

/** 1 January 1980, the earliest day there is: the same parts give the same bytes. */
const noDay = 0x21
/** Version 2.0: folders and deflate. */
const version = 20

/**
 * A zip file of these parts in this order, their names in ASCII. Node's own compression does the work: `fflate` took half
 * the time of an export on the command line, where nothing is warm.
 */
export function zip(parts: readonly (readonly [name: string, part: ZipPart])[]): Uint8Array {
  const contents: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, { bytes, isStored }] of parts) {
    const content = isStored ? bytes : deflateRawSync(bytes)
    const ascii = Buffer.from(name, 'ascii')
    const method = isStored ? 0 : 8
    const about = Buffer.concat([
      // Needed to read it, no flags, the method, midnight of the day.
      numbers(2, version, 0, method, 0, noDay),
      numbers(4, crc32(bytes), content.length, bytes.length),
      numbers(2, ascii.length, 0),
    ])
    const head = Buffer.concat([numbers(4, 0x04034b50), about, ascii])
    contents.push(head, content)
    // No comment, the first disk, no attributes, and where its head begins.
    const place = Buffer.concat([numbers(2, 0, 0, 0), numbers(4, 0, offset)])
    directory.push(numbers(4, 0x02014b50), numbers(2, version), about, place, ascii)
    offset += head.length + content.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.concat([
    numbers(4, 0x06054b50),
    numbers(2, 0, 0, parts.length, parts.length),
    numbers(4, listed.length, offset),
    numbers(2, 0),
  ])
  return Buffer.concat([...contents, listed, end])
}

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(bytes: 2 | 4, ...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(bytes * values.length)
  for (const [index, value] of values.entries()) buffer.writeUIntLE(value, index * bytes, bytes)
  return buffer
}
