import { deflateSync } from 'node:zlib'

/** A PNG of one colour, as small as it can be written. */
export function pngOf(width: number, height: number, colour: readonly number[] = [60, 120, 180]): Uint8Array {
  const line = Buffer.alloc(1 + width * 3)
  for (let at = 0; at < width; at += 1) line.set(colour, 1 + at * 3)
  const pixels = Buffer.concat(Array.from({ length: height }, () => line))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits of each colour.
  head.set([8, 2, 0, 0, 0], 8)
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(pixels)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** The head of a JPEG of a size, turned as Exif has it where `orientation` is given; no pixels. */
export function jpegHead(width: number, height: number, orientation?: number): Uint8Array {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const exif = orientation === undefined ? Buffer.alloc(0) : exifPart(orientation)
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8]), exif, frame, Buffer.from([0xff, 0xd9])]))
}

function exifPart(orientation: number): Buffer {
  const body = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1')
  body.writeUInt16BE(orientation, 24)
  const part = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), body])
  part.writeUInt16BE(body.length + 2, 2)
  return part
}

/** The head of a GIF of a size. */
export function gifHead(width: number, height: number): Uint8Array {
  const head = Buffer.from('GIF89a\0\0\0\0\0\0\0', 'latin1')
  head.writeUInt16LE(width, 6)
  head.writeUInt16LE(height, 8)
  return new Uint8Array(head)
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const made = Buffer.alloc(8 + data.length + 4)
  made.writeUInt32BE(data.length, 0)
  body.copy(made, 4)
  made.writeUInt32BE(crc(body), 8 + data.length)
  return made
}

/** CRC-32 as PNG has it. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
