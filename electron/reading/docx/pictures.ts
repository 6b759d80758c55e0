import type { LeftOut } from '../../../shared/material/sourceReview'
import type { Picture } from './story/readItem'
import type { Relation } from './relations'
import type { WordPackage } from './wordPackage'

const emuPerTwip = 635
/** Bytes; larger ones are scans in print quality, which no paper needs. */
const largestPicture = 50_000_000

type PictureSource = {
  readonly word: WordPackage
  readonly relations: ReadonlyMap<string, Relation>
  readonly textWidth: number
  readonly leaveOut: (what: LeftOut) => void
}

export type ReadPicture = { readonly bytes: Uint8Array; readonly alt: string; readonly width?: number }

/** The bytes of a picture the program can show (PNG, JPEG, GIF); others are told as left out. A linked one is never fetched. */
export function readPicture(
  picture: Picture,
  { word, relations, textWidth, leaveOut }: PictureSource,
): ReadPicture | null {
  const relation = relations.get(picture.relation)
  if (!relation || relation.isExternal) {
    leaveOut('linkedPicture')
    return null
  }
  const bytes = word.bytes(relation.target)
  if (!bytes || bytes.byteLength > largestPicture || !isShowable(bytes)) {
    leaveOut('picture')
    return null
  }
  const share = picture.widthInEmu / emuPerTwip / textWidth
  return { bytes, alt: picture.alt, ...(share > 0 ? { width: Math.min(1, share) } : {}) }
}

const beginnings: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
]

function isShowable(bytes: Uint8Array): boolean {
  return beginnings.some((beginning) => beginning.every((byte, index) => bytes[index] === byte))
}
