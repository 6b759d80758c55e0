import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import type { PhraseFields } from '../../../shared/snippet/phraseFields'
import { nameOfPhrase } from '../../../shared/snippet/arrangePhrases'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { PhraseForm } from './PhraseForm'
import { PhrasePreview } from './PhrasePreview'

type Props = {
  readonly phrase: OwnSnippet
  readonly fields: PhraseFields
  readonly groups: readonly string[]
  readonly uses: number
  readonly isChanged: boolean
  /** The writer wanted to go on although the text is wrong. */
  readonly isHeld: boolean
  readonly onChange: (fields: PhraseFields) => void
  readonly onKeep: () => void
  readonly onReset: () => void
}

/** The phrase chosen: changed where it stands, with where it came from and how often it was used. */
export function PhrasePanel(props: Props) {
  const { phrase, fields, groups, uses, isChanged, isHeld, onChange, onKeep, onReset } = props
  const text = words.phraseBook.manage
  return (
    <div className="phrase-panel" role="group" aria-label={text.form(nameOfPhrase(phrase))}>
      <div className="phrase-panel-head">
        <p className="more">
          {[sayOrigin(phrase.source), uses > 0 ? text.uses(uses) : text.unused].filter(Boolean).join(' · ')}
        </p>
        <Button look="pill" isDisabled={!isChanged} onPress={onReset}>
          {text.reset}
        </Button>
        <Button look="pill" isDisabled={!isChanged} onPress={onKeep}>
          {text.keep}
        </Button>
      </div>
      <p className="field-problem" role="alert">
        {isHeld && text.mendFirst}
      </p>
      <PhraseForm fields={fields} groups={groups} onChange={onChange} />
      <PhrasePreview text={fields.text} />
    </div>
  )
}

function sayOrigin(source: OwnSnippet['source']): string {
  const { from, fromUntitled } = words.phraseBook.manage
  if (source === undefined) return ''
  return source.name === '' ? fromUntitled : from[source.kind](source.name)
}
