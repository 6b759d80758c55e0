import { Star } from 'lucide-react'
import { words } from '../../words'

/** What a phrase is to the writer: one of their own, a favourite. */
export type Regard = { readonly isOwn: boolean; readonly isFavourite: boolean }

/** The signs by which own phrases and favourites are known. */
export function PhraseMarks({ isOwn, isFavourite }: Regard) {
  const text = words.phraseBook
  return (
    <>
      {isFavourite && <Star role="img" aria-label={text.favourite} className="star" />}
      {isOwn && <span className="mine">{text.mine}</span>}
    </>
  )
}
