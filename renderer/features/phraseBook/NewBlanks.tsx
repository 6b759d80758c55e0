import { blankNames, putBackBlank } from '../../../shared/snippet/putBackBlank'
import type { PhraseToSave } from '../../session'
import { Button } from '../../ui/Button'
import { words } from '../../words'

type Props = {
  readonly blanks: PhraseToSave['blanks']
  readonly phrase: string
  readonly onChange: (phrase: string) => void
}

/** What of the text was made a blank; each can be put back to its words. */
export function NewBlanks({ blanks, phrase, onChange }: Props) {
  const text = words.phraseBook
  const names = blankNames(phrase)
  const left = blanks.filter(
    ({ name }, at) => names?.has(name) !== false && blanks.findIndex((blank) => blank.name === name) === at,
  )
  if (left.length === 0) return null
  return (
    <section className="phrase-part" aria-label={text.blanks}>
      <h3>{text.blanks}</h3>
      <p className="field-hint">{text.blanksMore}</p>
      <ul className="new-blanks">
        {left.map((blank) => (
          <li key={blank.name}>
            <span>{text.blank(blank.was, blank.name)}</span>
            <Button
              look="pill"
              aria-label={text.putBackOf(blank.was)}
              isDisabled={names === null}
              onPress={() => onChange(putBackBlank(phrase, blank))}
            >
              {text.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
