import { zlibSync } from 'fflate'

/** A PNG of one colour with a frame, made here so that no picture file is needed. */
export function png(width: number, height: number, [red, green, blue]: readonly [number, number, number]) {
  const rows = new Uint8Array(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isFrame = x < 4 || y < 4 || x >= width - 4 || y >= height - 4
      rows.set(isFrame ? [40, 40, 40] : [red, green, blue], y * (1 + width * 3) + 1 + x * 3)
    }
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return joined(
    signature,
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  )
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined(new TextEncoder().encode(name), data)
  const ends = new Uint8Array(8)
  new DataView(ends.buffer).setUint32(0, data.length)
  new DataView(ends.buffer).setUint32(4, crcOf(body))
  return joined(ends.subarray(0, 4), body, ends.subarray(4))
}

function crcOf(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
