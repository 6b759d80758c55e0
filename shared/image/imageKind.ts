/** Pictures the program can take in, known by their bytes; a file's name says nothing. */
export type ImageKind = 'png' | 'jpg' | 'gif' | 'bmp' | 'webp'
/** Those a draft can hold: what Word, WPS and LibreOffice show alike. The others are turned into PNG first. */
export type StoredImageKind = Exclude<ImageKind, 'bmp' | 'webp'>

const beginnings: readonly (readonly [ImageKind, readonly (number | null)[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38, null, 0x61]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  // Behind the two letters stand the file's size, two empty fields and where the pixels begin.
  ['bmp', [0x42, 0x4d, null, null, null, null, 0, 0, 0, 0]],
]

/** What kind of picture these bytes are; null for anything else. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  const found = beginnings.find(([, marks]) =>
    marks.every((mark, at) => bytes[at] !== undefined && (mark === null || mark === bytes[at])),
  )
  return found?.[0] ?? null
}

export function isStoredKind(kind: ImageKind): kind is StoredImageKind {
  return kind !== 'bmp' && kind !== 'webp'
}
