import { longestGroup, longestTitle, type PhraseFields } from '../../../shared/snippet/phraseFields'
import { Choice } from '../../ui/Choice'
import { TextChoice } from '../../ui/TextChoice'
import { TextEntry } from '../../ui/TextEntry'
import { words } from '../../words'
import { sayProblem } from './sayProblem'
import { slotChoices } from './slotChoices'

type Props = {
  readonly fields: PhraseFields
  /** The groups there are. */
  readonly groups: readonly string[]
  readonly autoFocus?: boolean
  readonly onChange: (fields: PhraseFields) => void
}

/** What a phrase says, what it is called and where it belongs. */
export function PhraseForm({ fields, groups, autoFocus = false, onChange }: Props) {
  const text = words.phraseBook.fields
  const change = (part: Partial<PhraseFields>) => onChange({ ...fields, ...part })
  return (
    <div className="phrase-form">
      <TextEntry
        label={text.text}
        lines={5}
        value={fields.text}
        problem={sayProblem(fields)}
        hint={text.textMore}
        autoFocus={autoFocus}
        onChange={(phrase) => change({ text: phrase })}
      />
      <div className="field-row">
        <TextEntry
          label={text.title}
          value={fields.title}
          maxLength={longestTitle}
          hint={text.titleMore}
          onChange={(title) => change({ title })}
        />
        <div className="field">
          <span className="field-name">{text.slot}</span>
          <Choice
            label={text.slot}
            choices={slotChoices(fields.slot)}
            chosen={fields.slot}
            onChoose={(slot) => change({ slot })}
          />
        </div>
      </div>
      <div className="field-row">
        <TextEntry
          label={text.tags}
          value={fields.tags}
          maxLength={200}
          hint={text.tagsMore}
          onChange={(tags) => change({ tags })}
        />
        <TextChoice
          label={text.group}
          value={fields.group}
          maxLength={longestGroup}
          hint={text.groupMore}
          choices={groups}
          showLabel={text.showGroups}
          onChange={(group) => change({ group })}
        />
      </div>
    </div>
  )
}
