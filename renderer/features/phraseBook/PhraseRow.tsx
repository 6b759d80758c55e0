import { GripVertical, Star } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { GridListItem } from 'react-aria-components/GridList'
import { spansText } from '../../../shared/draft/blockText'
import { nameOfPhrase } from '../../../shared/snippet/arrangePhrases'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import { snippetSpans } from '../../../shared/snippet/snippetSpans'
import { slotName } from '../../draft/phraseFlow'
import { words } from '../../words'

type Props = {
  readonly phrase: OwnSnippet
  readonly isFavourite: boolean
  readonly uses: number
  readonly canOrder: boolean
}

/** A phrase in 短语管理. */
export function PhraseRow({ phrase, isFavourite, uses, canOrder }: Props) {
  const text = words.phraseBook
  const name = nameOfPhrase(phrase)
  const wording = spansText(snippetSpans(phrase))
  const places = [slotName(phrase.slot), phrase.group].filter((place) => place !== undefined)
  return (
    <GridListItem id={phrase.id} textValue={name} className="phrase-row">
      <Button
        slot="drag"
        className="phrase-grip"
        aria-label={text.manage.drag(name)}
        data-off={!canOrder || undefined}
      >
        <GripVertical aria-hidden />
      </Button>
      <span className="phrase-row-name">
        {isFavourite && <Star role="img" aria-label={text.favourite} className="star" />}
        {phrase.title ?? wording}
      </span>
      <span className="phrase-row-end">{places.join(' · ')}</span>
      <span className="phrase-row-text">{phrase.title === undefined ? phrase.tags.join('、') : wording}</span>
      <span className="phrase-row-end">{uses > 0 && text.manage.uses(uses)}</span>
    </GridListItem>
  )
}
