import { ArrowDown, ArrowUp, Star, StarOff, Trash2 } from 'lucide-react'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'

type Props = {
  /** Phrases chosen. */
  readonly count: number
  /** All of them are favourites. */
  readonly areFavourites: boolean
  readonly canOrder: boolean
  readonly onFavour: (on: boolean) => void
  readonly onMove: (to: 'up' | 'down') => void
  readonly onDelete: () => void
}

/** What can be done with the phrases chosen. */
export function PhraseTools({ count, areFavourites, canOrder, onFavour, onMove, onDelete }: Props) {
  const text = words.phraseBook.manage
  const isNone = count === 0
  return (
    <>
      <IconButton
        small
        label={areFavourites ? text.unfavour : text.favour}
        isDisabled={isNone}
        onPress={() => onFavour(!areFavourites)}
      >
        {areFavourites ? <StarOff aria-hidden /> : <Star aria-hidden />}
      </IconButton>
      <IconButton small label={text.up} isDisabled={isNone || !canOrder} onPress={() => onMove('up')}>
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton small label={text.down} isDisabled={isNone || !canOrder} onPress={() => onMove('down')}>
        <ArrowDown aria-hidden />
      </IconButton>
      <IconButton small label={text.delete} isDisabled={isNone} onPress={onDelete}>
        <Trash2 aria-hidden />
      </IconButton>
    </>
  )
}
