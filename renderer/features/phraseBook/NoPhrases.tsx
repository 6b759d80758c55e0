import { Button } from '../../ui/Button'
import { words } from '../../words'
import type { PhraseView } from './useOwnPhrases'

type Props = {
  readonly show: PhraseView['show']
  /** There is nothing to look through, whatever is typed. */
  readonly isEmpty: boolean
  readonly onShowAll: () => void
}

/** What stands in place of the list where it would be empty. */
export function NoPhrases({ show, isEmpty, onShowAll }: Props) {
  const text = words.phraseBook.manage
  if (isEmpty && show === 'hidden') return <p className="phrase-none">{text.noneHidden}</p>
  if (isEmpty)
    return (
      <div className="phrase-none">
        <p>{text.empty}</p>
        <p className="more">{text.emptyMore}</p>
      </div>
    )
  return (
    <div className="phrase-none">
      <p>{text.nothingFound}</p>
      <Button look="quiet" onPress={onShowAll}>
        {text.showAll}
      </Button>
    </div>
  )
}
