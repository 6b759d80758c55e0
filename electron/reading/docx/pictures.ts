import type { SourcePicture } from '../../../shared/material/sourceParagraph'
import type { LeftOut } from '../../../shared/material/sourceReview'
import { nameImage } from '../../storage/nameImage'
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

/** The bytes of a picture the program can show (PNG, JPEG, GIF); others are told as left out. A linked one is never fetched. */
export function readPicture(
  picture: Picture,
  { word, relations, textWidth, leaveOut }: PictureSource,
): SourcePicture | null {
  const relation = relations.get(picture.relation)
  if (!relation || relation.isExternal) {
    leaveOut('linkedPicture')
    return null
  }
  const bytes = word.bytes(relation.target)
  const stored = bytes && bytes.byteLength <= largestPicture ? nameImage(bytes) : null
  if (!bytes || !stored) {
    leaveOut('picture')
    return null
  }
  const share = picture.widthInEmu / emuPerTwip / textWidth
  return { bytes, stored, alt: picture.alt, ...(share > 0 ? { width: Math.min(1, share) } : {}) }
}
