import { imageKind } from './imageKind'

export type Pixels = { readonly width: number; readonly height: number }

/** How large a PNG, JPEG or GIF is, as its head says; null where it says nothing that can be. */
export function imageSize(bytes: Uint8Array): Pixels | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (imageKind(bytes)) {
    case 'png':
      return bytes.length < 24 ? null : sized(view.getUint32(16), view.getUint32(20))
    case 'gif':
      return bytes.length < 10 ? null : sized(view.getUint16(6, true), view.getUint16(8, true))
    case 'jpg':
      return jpegSize(view)
    default:
      return null
  }
}

/** Whether a JPEG asks to be turned before it is shown, as telephones write them; Word would not turn it. */
export function isTurnedJpeg(bytes: Uint8Array): boolean {
  if (imageKind(bytes) !== 'jpg') return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const { marker, start, end } of jpegParts(view))
    if (marker === 0xe1 && isExif(view, start, end)) return exifOrientation(view, start + 6, end) > 1
  return false
}

type Part = { readonly marker: number; readonly start: number; readonly end: number }

/** The parts of a JPEG before its pixels. */
function* jpegParts(view: DataView): Generator<Part> {
  let at = 2
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    // Markers may be padded by further 0xff.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda || marker === 0xd9) return
    const end = at + 2 + view.getUint16(at + 2)
    if (end > view.byteLength || end < at + 4) return
    yield { marker, start: at + 4, end }
    at = end
  }
}

/** Frames are C0–CF but for the tables among them. */
const noFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])

function jpegSize(view: DataView): Pixels | null {
  for (const { marker, start, end } of jpegParts(view)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && !noFrames.has(marker)
    if (isFrame && start + 5 <= end) return sized(view.getUint16(start + 3), view.getUint16(start + 1))
  }
  return null
}

function isExif(view: DataView, start: number, end: number): boolean {
  return start + 14 <= end && view.getUint32(start) === 0x45786966
}

/** Exif 2.3, tag 0x0112 of the first directory; 1 is upright. */
function exifOrientation(view: DataView, start: number, end: number): number {
  const little = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, little)
  if (directory + 2 > end) return 1
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > end) return 1
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little)
  }
  return 1
}

function sized(width: number, height: number): Pixels | null {
  return width > 0 && height > 0 ? { width, height } : null
}
